// English.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "verification code*|verification number|verification pin|verify code|confirmation code*|"
     "confirmation number|confirmation pin|security code*|secure code*|login code*|log-in code*|"
     "log in code*|sign-in code*|sign in code*|signin code*|authentication code*|authorisation code*|"
     "authorization code*|auth code*|access code*|activation code*|one-time*|one time code|"
     "one time pass*|onetime*|single-use*|single use*|temporary code*|temporary pass*|temporary pin|"
     "two-factor*|2-step*|two-step*|recovery code*|reset code*|approval code*|validation code*|"
     "registration code*|sign-up code*|signup code*|guard code|backup code|device code|payment code|"
     "transfer code|transaction code|safety code|dynamic code|magic code|identification code|"
     "account code|2fa code|passkey code|mobile code|text code|sms passcode|authenticator code|"
     "login pin|login token|secure pin|entry code for your account|verification passcode|security pin|"
     "security passcode|access pin|access token|authorisation pin|authorization pin|challenge code|"
     "step-up code|sms verification|phone code|email code|entry pin|signing code|signature code|"
     "e-signature code|3d secure|online banking code|telephone banking code|netbanking otp|"
     "dynamic password|single-use pin|confirmation key|magic number|sign-in number|login number|"
     "code to log in|code to sign in|code to verify|code to confirm|code to reset",
     "Pinterest login code: 58213"},
    {code_word,
     "this number|these digits|the digits|number below|code|passphrase|code's|secret|key|these numbers|"
     "the numbers|numbers below|digit number|six numbers|four numbers|this sequence|the sequence|"
     "six digits|four digits|this combo|this combination|digits below|pin above|code above|number above|"
     "these figures|it's your code|*code",
     "Your Uber code is 5093."},
    {enter,
     "tap|pop|insert|paste|put|punch|key|give|reply|read out|drop|present|enter|entering|type|typing|"
     "key in|input|use|using|provide|submit|punch in|pop in|quote|give us|reply with|respond with|"
     "confirm with|verify with|approve with|with|put in|tap in|fill in|copy|pop it in|punch it in|"
     "insert|plug in|tell us|read out|text back with|supply|present|need|you need|you'll need|type that|"
     "type this|to type|enter that|enter this|use that|hit|drop in|stick|go with|write|slide|throw in|"
     "bang in|key it in|give them|tell them|show them|quoting|pass on|read it out",
     "Enter 2284 in the app to finish setting up Snapchat."},
    {sign_in,
     "sign in|signing in|sign-in|log in|logging in|log you in|logs you in|log-in|login|logon|log on|"
     "sign you in|signs you in|register|registration|sign up|signing up|to join|get started|set up|"
     "setting up|unlock*|access your|activate|to finish|to continue|gets you in|gets you into|"
     "lets you in|get into|get back in|back into|to proceed|complete your|to enter your account|"
     "log back in|sign back in|logging you in|to open your account|to access|create your account|"
     "finish signing|to get going|link your|to unlock",
     "61947 logs you in to Lyft"},
    {confirm,
     "verify|verifies|verifying|verification|confirm|confirms|confirming|authenticat*|authoris*|"
     "authoriz*|approve|approves|approval|validate*|prove it's you|it's you|it's really you|"
     "your identity|is you|it is you|that it's you|know it's you|make sure it's you|you are you",
     "G-604275 will verify your new phone."},
    {payment,
     "payment*|pay|paying|purchase*|transfer*|payout|payee|beneficiary|transaction*|spend|withdrawal|"
     "standing order|checkout|send money|sending money|send £|send $|bill pay|wire|card purchase|"
     "online purchase|new payee|direct debit mandate|cash withdrawal|merchant",
     "Verification code for this payout: 771560"},
    {reset,
     "reset your pass*|resetting your pass*|password reset|reset pass*|reset the pass*|new password|"
     "forgot your pass*|forgotten pass*|change your pass*|recover*|account recovery|reset your pin|"
     "password change|reset",
     "Use 551902 to reset your password"},
    {new_device,
     "new device|new phone|new browser|another device|unrecognised device|unrecognized device|"
     "unknown device|new computer|link a device|this device|trust this|add a device|new laptop|"
     "new tablet",
     "We noticed a sign-in from a new browser"},
    {place,
     "in the app|in app|on the page|on the screen|on screen|on the sign-in|on the website|"
     "on our website|when asked|when prompted|in the box|on your device|in your browser|or tap|or click|"
     "or follow|or open",
     "Enter 2284 in the app"},
    {lifetime,
     "valid for|valid until|valid till|is valid|expire in|expires|will expire|expiring|lapses|good for|"
     "within the next|works for|works once|only works|stops working|dies in|usable for|active for|"
     "runs out in|for one use|only valid|valid up to|can be used once|use within|use it within|"
     "within 10|before it expires|time out|times out",
     "It lapses in five minutes."},
    {caution,
     "don't share|do not share|dont share|never share|don't give|do not give|never give|don't tell|"
     "not disclose|keep it secret|keep this|keep it to yourself|keep it private|didn't request|"
     "did not request|didn't ask|didn't make|not you|wasn't you|was not you|if this was you|ignore this|"
     "won't ask|will never ask|never ask|never call|nobody|no one else|don't forward|do not forward|"
     "with anyone|to anyone|never disclose|do not reveal|dont reveal|never reveal|not share|beware|scam|"
     "scammers|fraudster*|if you did not|if you didn't|we will never|we'll never|staff will never|"
     "not initiated|never tell|even if they say|report fraud",
     "Don't share this code with others"},
    {yours, "your|ur", "Your Uber code is 5093."},
    {other_thing,
     "opening|door|gate|building|entry code|garage|alarm|locker|lockbox|key safe|keysafe|key box|safe|"
     "bike|lock|buzzer|discount*|coupon*|promotion*|promotional|gift*|voucher*|offer|referral|refer|"
     "invite|invitation|booking|reservation|confirmation code for your flight|check-in|flight|zip|"
     "postal|post|postcode|area|dial*|dialling|country|sort|branch|bar|product|item|sku|style|tracking|"
     "order|pickup|pick-up|collection|collect|delivery|return|returns|bus stop|stop|zone|parking|"
     "location|class|meeting|zoom|room|conference|webinar|dress|error|fault|meter|electricity|recharge|"
     "top-up|topup|tax|vat|customer|client|member|membership|student|patient|case|claim|policy|invoice|"
     "vin|reward|loyalty|friend|raffle|competition|vote|voting|ticket|seat|event|entrance|barcode|"
     "source|hotel|key code|campaign|redeem|redemption|savings|checkout code|shop|course|library|short|"
     "ussd|scan|reference|quiz|team|house|home|gym|shed|cabin|apartment|store|menu|colour|color|paint|"
     "charging|station|train|carriage|queue|travel|pass code|boarding|admission|zipcode|qrcode|sortcode|"
     "bankcode|promocode|discountcode|giftcode|couponcode|dialcode|entrycode|reception|front desk|kiosk|"
     "turnstile|intercom",
     "Gate code on file: 4471."},
    {label,
     "ref|reference|reference number|request|request id|order|order no|order number|order #|transaction|"
     "transaction id|case|case number|ticket|invoice|card ending|ending|ending in|ends in|ending with|"
     "account|account no|acc|ac|card no|card number|flight|booking|confirmation|policy|claim|tracking|"
     "parcel|package|shipment|old|previous|earlier|former|cancelled|meter|room|flat|unit|apt|suite|gate|"
     "platform|bus|train|route|zone|bay|dept|extension|ext|batch|receipt|check no|cheque|serial|"
     "session id|since|in the year|member no|customer no|customer id|po box|appointment|application|"
     "docket|enquiry|incident|job|job no|complaint|queue number|queue no|ticket number|waiting number|"
     "token no|token number|dossier|file no",
     "Adyen ref 90213."},
    {call,
     "call us|call us on|call us at|call on|call at|dial|phone|telephone|ring|ring us|queries|queries?|"
     "enquiries|questions?|support|helpdesk|contact|reach us|customer care|customer service|fraud line|"
     "toll free|toll-free|report to|report it to|freephone|text us at|speak to us|forward it to|"
     "forward this to|forward to|suspicious?|scam?|text it to",
     "Queries: 18001200"},
    {send_to,
     "text stop to|text help to|text yes to|text no to|stop to|help to|unsubscribe|opt out|opt-out|"
     "text back|reply stop|text|forward to|sms to|msg to|send to",
     "Text 70418 to 87287 for updates."},
    {spent,
     "has expired|have expired|expired|was used|has been used|no longer valid|no longer works|not valid|"
     "invalid|is cancelled|was cancelled|has been cancelled|is void|was replaced|replaces|instead of|"
     "old code|previous code|earlier code|was entered|was wrong|was incorrect|is incorrect|ignore code|"
     "disregard|superseded|supersedes|been cancelled|been canceled|was canceled|is dead|is no good|"
     "stopped working|don't use|do not use|retired|no longer active|deactivated|timed out|already used",
     "Your code 4471 has expired."},
    {advert,
     "% off|off your|discount*|coupon|voucher*|promo*|offer*|deal|deals|free shipping|free delivery|"
     "save up|save £|save $|save €|when you spend|t&cs|shop now|shop online|gift card|giveaway|win a|"
     "prize|limited time|redeem|treat|half price|reward*|loyalty points|extra points|refer a friend|"
     "basket|bogo|sale ends|ends tonight|ends sunday|tickets on sale|clearance|exclusive|final hours|"
     "last chance|hurry|buy one|flash|new arrivals|text win|at checkout|unlock rewards|ends midnight|"
     "bonus points|members save|for free|free gift|free entry",
     "type BLOOM15 in the discount box and save 15%"},
    {parcel,
     "parcel*|package*|shipment*|tracking|courier|out for delivery|delivered|delivery|pickup point|"
     "collect your|ready for collection|ready to collect|dispatched|locker|your order|on its way|"
     "arriving today|arriving|out for|driver|missed delivery|left with|signed for|customs|drop-off|"
     "return label|rescheduled|order has shipped|shipped",
     "Your package will arrive today"},
    {visit,
     "appointment*|appt|booking*|reservation*|flight*|check-in|check in|boarding|boards|departs|"
     "departure|itinerary|hotel|dr.|clinic|surgery|dentist|your table|your stay|your trip|prescription|"
     "seat|platform|reminder|your visit|gp|vaccination|vet|terminal|your ride|pickup time|rental|"
     "reservation code|confirmation no",
     "Booking reference 6XPL2M."},
    {home,
     "door|gate|alarm|garage|the cat|the dog|the kids|the keys|the key|wifi|lockbox|spare key|neighbour|"
     "neighbor|bins|bin day|see you|dinner|tonight|mum|mom|airbnb|lol|upstairs|come over|on my way|"
     "fridge|basement",
     "alarm is 7702 when you feed the cat"},
    {statement,
     "debited|credited|withdrawn|balance|was charged|has been charged|received from|deposited|statement|"
     "direct debit|standing order|spent at|was declined|salary|was paid|has been paid|available credit|"
     "minimum payment|payment due|is due|pending transaction|was sent|you sent|you paid|paid to|"
     "transferred to|card was used|purchase at|purchase of|refund|refunded|available bal|avl bal|"
     "avail bal|low balance|overdrawn|auto-debit|emi|deposit of|payment of|payment received|bounced|"
     "cheque|interest|charged|card charged",
     "Rs.2500.00 debited from a/c"},
    {plan,
     "data left|of data|gb|data allowance|top up|topup|recharge*|bundle|your bill|bill is|roaming|"
     "airtime|prepaid|units|kwh|meter|electricity|tariff|allowance|renews|renewal|monthly plan|"
     "high-speed data|data pack|autopay|outage|meter reading|usage|used up|account balance|"
     "credit remaining|minutes left",
     "You've used 80% of your 5GB data."},
    {month,
     "january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sep|sept|"
     "october|oct|november|nov|december|dec",
     "on 22 May 2026"},
    {unit,
     "points|miles|items|people|steps|times|hours|days|minutes|mins|min|sec|seconds|years|customers|"
     "followers|calories|calls|messages|texts|unread|stores|rewards",
     "You have 4200 points"},
    {advert,
     "at the till|at checkout|at the counter|in store|in-store|at the register|cashier|show this|at the "
     "machine|at reception",
     "Show code 77120934 at the till"},
    {charged,
     "authorization code|authorisation code|auth code|approval code|authorization number|"
     "authorisation number|auth no|approval no|appr code|authcode",
     "Card charged $20.00, approval code 551209"},
    {fresh,
     "new one|the new code|new code|new passcode|new pin|use instead|instead use|instead|latest code|"
     "current code|now use|replacement|fresh code|fresh one",
     "Use the new one: 148306"},
    {not_a_year, "not a year|not the year|no year|isn't a year|isn't the year|not a date|isn't a date",
     "2016 is not a year, it pairs your TV"},
    {sign_in,
     "post your ad|publish your ad|publish your listing|post your listing|pair your|linking your|"
     "connect your",
     "to publish your ad"},
    {confirm, "step-up|step up|sso", "your SSO step-up"},
    {label, "session|session no", "Session 88102 will time out"},
    {advert, "egift|e-gift|egift card|gift voucher|gift cards", "Your eGift is here"},
    {confirm, "was it you|is it you|if it was you|if it's you", "Was it you? 90233"},
    {sign_in, "one more step|one step left|last step|one last step", "One last step: 4817"},
    {not_a_year, "does not mean a year|nothing to do with the year|not the calendar", "2016 does not mean a year"},
    {enter, "tell the app|tell the site|feed it", "Tell the app 90233"},
    {visit, "jab|is booked|on arrival|check in desk", "Your flu jab is booked, quote 4471902 on arrival"},
    {visit, "at the counter|counter no|go to counter|go to window|window no", "Please go to counter 4471"},
    {label, "alert|alert no", "see alert 4082216"},
};

constexpr QuantityRule durations[] = {
    {"second|seconds|sec|secs", 1},
    {"minute|minutes|min|mins|min.", minute},
    {"hour|hours|hr|hrs|h", hour},
    {"day|days", day},
};

constexpr QuantityRule numbers[] = {
    {"one|a|an", 1}, {"two", 2},
    {"three", 3},    {"four", 4},
    {"five", 5},     {"six", 6},
    {"seven", 7},    {"eight", 8},
    {"nine", 9},     {"ten", 10},
    {"twelve", 12},  {"fifteen", 15},
    {"twenty", 20},  {"twenty-four|twenty four", 24},
    {"thirty", 30},  {"forty-five", 45},
    {"sixty", 60},   {"ninety", 90},
};

}  // namespace

LanguageRules english() {
  return {"en", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
