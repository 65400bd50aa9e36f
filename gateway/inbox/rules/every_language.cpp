// What every language borrows: the English names of codes, abbreviations, signs of currencies and units.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "otp|otp-*|otps|otpcode|2fa|mfa|=TAN|=TANs|=TAN's|=TAC|e-tan|etan|smstan|sms-tan|sms tan|mtan|"
     "m-tan|mobiletan|mobile tan|pushtan|push-tan|phototan|chiptan|itan|o-key sms|smsotp|sms otp|"
     "extrapin|extra pin|one-time pin|one time pin|one-time password|one time password|"
     "one-time passcode|onetime password|smscode|sms-code*|sms code*|sms-kod*|sms kod*|smskod*|sms pin|"
     "sms-pin|sms-passwort*|sms passcode|sms password|verification code*|verify code|security code|"
     "code otp|otp code|otp-code|pin otp|otp pin|3d secure code|3ds code|3-d secure password|auth code|"
     "login code",
     "Overføring til Jensen. OTP: 481922"},
    {code_word, "code|codes|pin|pins|pincode*|pin-code*|pin code|passcode*|password|token|tokens",
     "Zaloguj sie, PIN 4471"},
    {equals,
     "is|are|ist|lautet|lauten|es|é|est|è|er|är|lyder|on|to|je|jest|zní|az|este|e|это|είναι|هو|هي|است|"
     "میباشد|הוא|היא|है|হলো|হল|คือ|la|là|adalah|ialah|yaitu|は|은|는|是|为|為|einai|eto",
     "seu token para a transferência Pix é 551204"},
    {sign_in, "login|log-in|logon|sign in|sign-in|sign up", "Login Nordea: 448120"},
    {payment, "3d secure|3-d secure|3ds|e-commerce|ecommerce|paypal|apple pay|google pay",
     "3D Secure 448120, 49,90 EUR"},
    {other_thing,
     "wifi|wi-fi|wlan|ssid|puk|puk1|puk2|qr|qr-code|qr code|barcode|cvv|cvv2|cvc|cvc2|iban|bic|swift|"
     "ifsc|imei|iccid|gate|promo|promocode*|promo-code*|promo code|bonus|voucher|coupon|cashback code|"
     "zip|zip code|atm pin|wpa|wpa2|upi pin",
     "WLAN Code 88214471"},
    {label,
     "ref|ref.|ref no|ref #|ref id|ref:|refnr|refnr.|ref-nr|ref nr|reference|id|id no|id:|awb|pnr|utr|"
     "rrn|rrn:|txn|txn id|trx|trx id|trxid|tx|inv|inv.|invoice|#|№|nr|nr.|n.|n°|nº|no.|num.|iban|card|"
     "visa|mastercard|maestro|amex|rupay|acct|acct.|a/c|a/c no|ac no|imei|s/n|sku|order|order no|ticket|"
     "ticket no|case id|user id|order id|booking id|vat|ean|tracking|tracking no|flight|mmsi",
     "Ref 44120"},
    {call,
     "tel|tel.|tel:|tel no|telef.|telf.|phone|phone:|fax|hotline|helpline|helpdesk|call center|"
     "call centre|callcenter|info|call|mob.|mob:|mobile:|whatsapp|whatsapp:|ph.|ph:|tlf|tlf.|tfn|tfn.|"
     "toll free|toll-free|support:|24/7",
     "Tel 44710099"},
    {send_to,
     "=STOP|=STOPP|=STOP to|=STOP an|=STOP au|=STOP al|=STOP à|=STOP a|=STOP para|=STOP naar|=STOP na|"
     "=STOP til|=STOP till|=STOP kepada|=STOP ke|=UNSUB|=OPTOUT|opt out|opt-out|stop sms|stop-sms|"
     "stopsms|unsubscribe",
     "Info STOP 82202"},
    {advert,
     "promo|promotion|sale|sales|black friday|cyber monday|cashback|cash back|bonus|% off|-5%|-10%|-15%|"
     "-20%|-25%|-30%|-35%|-40%|-50%|-60%|-70%|-80%|1+1|2+1|outlet|deal|deals|flash sale|voucher|jackpot|"
     "free spins|freebet",
     "Sale! Code SALE20"},
    {parcel, "dhl|dpd|gls|ups|fedex|hermes|inpost|track & trace|tracking", "DHL 448120 on its way"},
    {visit, "check-in|check in|boarding|pnr|booking|hotel|airbnb", "Check-in QF0412"},
    {home, "wifi|wi-fi|wlan|airbnb|keybox", "wifi 44718821"},
    {statement, "atm|pos|saldo|debit|credit", "ATM 4471 saldo 820,11"},
    {plan, "gb|mb|roaming|prepaid|kwh|4g|5g|lte|internet", "2 GB roaming"},
    {currency,
     "eur|eur.|usd|gbp|chf|inr|rs|rs.|pln|zl|czk|kc|huf|ft|=RON|lei|=RUB|руб*|р.|р|uah|грн*|=TRY|tl|"
     "try.|sek|nok|dkk|isk|kr|kr.|,-|jpy|cny|rmb|cnh|krw|twd|nt|ntd|hkd|mop|sgd|vnd|vnđ|đ|idr|rp|rp.|"
     "thb|sar|=SR|aed|dhs|dh|egp|l.e.|kwd|=KD|qar|bhd|omr|jod|irr|irt|ils|nis|bdt|tk|tk.|brl|reais|=MXN|"
     "=ARS|=COP|=CLP|=PEN|s/|=CAD|=AUD|=NZD|=ZAR|=NGN|=KES|kshs|ksh|=PHP|=PKR|lkr|npr|=MYR|rm|euro|"
     "euros|dollars|pounds|cents|kzt|тг|byn|ron.|bgn|лв|rsd|usdt|btc|eth|$|us$|c$|a$|ca$|au$|nt$|hk$|s$|"
     "r$|mx$|zł|kč",
     "EUR 1200"},
    {currency, "€|£|￡|¥|￥|₹|₽|₺|₴|₩|￦|₪|฿|৳|₫|₱|₦|₸|₼|₾|₿|﷼", "€ 1200"},
    {unit,
     "gb|mb|kb|tb|gib|mib|mbps|mbit/s|gbit/s|km|km/h|kg|g|kwh|wh|kw|mw|hz|ghz|mhz|%|‰|°c|°f|°|mah|ml|cl|"
     "dl|mg|cm|mm|m|m2|m²|m3|m³|pts|pt|pkt|pcs|x|h|hr|hrs|min|mins|sec|secs|ms|pm|a.m.|p.m.|a.m|p.m|st|"
     "nd|rd|th|lb|lbs|oz|ft²|mph|kcal|cal|ppm|bpm|px|dpi",
     "2048 MB left"},
    {month, "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec", "12-May-2026"},
    {advert, "egift|e-gift|gift card|giftcard|gift code", "Your eGift card"},
};

}  // namespace

LanguageRules every_language() {
  return {"*", phrases, {}, {}};
}

}  // namespace otpost::inbox::rules
