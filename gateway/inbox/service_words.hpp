// Words around the name of a service: what leads to it, what is no name. Data for service_name.cpp.
#pragma once

#include <array>
#include <string_view>

namespace otpost::inbox {

// After these comes a name: "for Uber", "bei Xing", "в Ozon". Separated by `|`, folded when read.
inline constexpr std::string_view leading_words =
    "for|to|at|with|on|from|by|of|into|using|joining|join|"                                            // en
    "de|en|para|a|al|do|da|no|na|ao|em|del|"                                                           // es, pt
    "chez|sur|à|au|pour|d|l|rejoindre|"                                                                // fr
    "bei|für|von|zu|zum|beim|im|auf|mit|"                                                              // de
    "su|di|per|in|"                                                                                    // it
    "bij|voor|van|op|met|"                                                                             // nl
    "hos|för|till|från|på|til|fra|i|med|aktivera|aktiver|"                                             // nordic
    "w|z|dla|od|przez|serwisu|serwisie|aplikacji|do|konta|pro|v|u|ve|službu|služby|službě|aplikace|"   // pl, cs
    "la|pe|în|contul|contului|din|pentru|aplicația|"                                                   // ro
    "в|на|для|от|из|сервиса|приложения|приложении|сервисе|у|до|від|з|застосунку|застосунок|кабінеті|"  // ru, uk
    "για|το|στο|στην|σε|από|του|της|στη|τον|την|"                                                      // el
    "untuk|ke|di|dari|akun|aplikasi|"                                                                  // id
    "cho|của|vào|tại|trên|với|ứng dụng|tài khoản|"                                                     // vi
    "في|مع|من|لدى|على|لتطبيق|تطبيق|حساب|لحساب|لدخول|منصة|لمنصة|موقع|لموقع|الى|"                        // ar
    "در|به|برای|از|اپلیکیشن|سامانه|حساب|شما به|"                                                       // fa
    "של|עם|אל|לאתר|לאפליקציית|באפליקציית|אתר|לחשבון|חשבון|שירות|לשירות";                               // he

// Before these stands a name, in the languages that put such words after it.
inline constexpr std::string_view following_words =
    "में|का|की|के|पर|से|को|हेतु|"                       // hi
    "এর|তে|এ|থেকে|অ্যাপে|অ্যাপ|একাউন্টে|অ্যাকাউন্টে|"  // bn
    "에|에서|의|로|앱|앱에|앱에서|계정";          // ko

// A name stands beside these, before or after: "the Wise app", "l'appli Yousign".
inline constexpr std::string_view application_words =
    "app|apps|appen|appin|appban|appba|applikation|application|appli|aplicación|aplicativo|aplicação|app-ban|account|"
    "konto|kontoen|kontot|cuenta|conta|compte|conto|applicazione|applicatie|sovellus|sovelluksessa|sovellukseen|"
    "palveluun|palvelussa|palvelun|tilille|tilin|"
    "aplikacji|aplikacja|aplikaci|aplikace|aplicația|aplicația|fiók|fiókod|alkalmazás|alkalmazásban|приложение|"
    "приложении|приложения|аккаунт|застосунок|застосунку|додатку|εφαρμογή|uygulaması|uygulamasına|uygulamasında|"
    "hesabınız|hesabı|تطبيق|التطبيق|اپ|برنامه|अकाउंट|ऐप|ऐप में|नेटबैंकिंग|पोर्टल|অ্যাপ|aplikasi|akun|ứng dụng|アプリ|公式アプリ";

// Small words inside a name: "Caixa Geral de Depósitos".
inline constexpr std::string_view bridging_words =
    "de|do|da|dos|das|di|del|della|delle|dello|degli|dei|du|des|les|of|van|der|den|het|y|e|to|go|la|las|los|le|el|und|"
    "och|og|i|for|på|by";

// Words with a capital that are no names, for they begin a sentence or a greeting, and words of scripts without
// capitals that stand beside a code.
inline constexpr std::string_view plain_words =
    "here|here's|this "
    "is|informa|informs|informuje|informiert|informeert|informerar|informe|сообщает|повідомляє|ενημερώνει|"
    "hier|aquí|aqui|ici|qui|här|her|täällä|tu|zde|itt|aici|здесь|тут|εδώ|burada|di sini|הנה|רק|بس|فقط|"
    "regards|thanks|hilsen|mvh|vennlig|saludos|atentamente|cordialement|gruß|grüße|groet|groeten|hälsningar|"
    "terveisin|ystävällisin|pozdrawiamy|pozdrav|üdvözlettel|stimă|saluti|с уважением|уважением|повагою|εκτίμηση|"
    "saygılarımızla|"
    "almost|your|sms|pin|otp|id|b001|b002|b003|b016|b023|"
    "hi|hello|hey|dear|thanks|thank|welcome|please|this|the|your|you|we|it|if|do|don't|never|not|is|are|and|or|as|by|"
    "use|"
    "hola|olá|ola|bonjour|bonsoir|hallo|guten|sehr|liebe|lieber|ciao|gentile|beste|geachte|hej|hei|moi|cześć|witaj|"
    "dzień|"
    "ahoj|dobrý|szia|kedves|tisztelt|salut|bună|здравствуйте|привет|уважаемый|вітаємо|шановний|γεια|αγαπητέ|merhaba|"
    "sayın|"
    "halo|hai|pelanggan|kính|xin|quý|khách|customer|client|cliente|kunde|kund|client|klient|müşterimiz|user|sir|madam|"
    "my|mój|moje|moj|mein|meine|mijn|mon|mitt|oma|mi|minha|il mio|app|konto|kunden|thank|now|"
    "zum|zur|um|der|die|das|den|ein|eine|sie|du|er|es|und|oder|für|bitte|hier|ist|nicht|"
    "el|la|los|las|un|una|le|les|des|il|lo|gli|het|een|de|det|den|en|ett|et|"
    "انا|مرحبا|اهلا|سلام|שלום|नमस्ते|নমস্কার|হ্যালো|สวัสดี|chào|ب|و|هو|هي|الخاص|الخاصة|بك|رقم|يرجى|عزيزي|العميل|هذا|لا|ان|"
    "vážený|vážená|uživateli|uživatelko|zákazníku|vítejte|estimado|estimada|apreciado|usuario|usuaria|prezado|prezada|"
    "caro|cara|cher|chère|madame|monsieur|egregio|signor|signora|stimate|stimată|szanowny|szanowna|kliencie|panie|"
    "willkommen|geehrte|geehrter|welkom|doet|välkommen|velkommen|kære|kjære|tervetuloa|käyttäjä|käyttäjäksi|"
    "bienvenido|bienvenida|bienvenue|benvenuto|benvenuta|witamy|üdvözöljük|üdvözlünk|уважаемая|клиент|пользователь|"
    "шановна|клієнте|користувачу|платнику|αγαπητή|κύριε|κυρία|πελάτη|değerli|nhé|nha|selamat|datang|satu|langkah|ông|"
    "bà|pra|"
    "alert|alerts|staff|телевизор|телевізор|"
    "عميلنا|المستفيد|أهلا|الجوال|التلفاز|التلفزيون|التالية|التالي|"
    "شهروند|سلام|خوش|اومدی|اومدید|آمدی|آمدید|تلویزیون|"
    "ברוכים|הבאים|הבא|ברוך|רב|תוך|אחרת|ניתן|להתעלם|ככה|ממשיכים|דקות|הטלוויזיה|"
    "नमस्कार|महोदय|स्वागत|मोबाइल|टीवी|मिनट|दस|पांच|पाँच|पंद्रह|बस|हो|गया|सब|इससे|थोड़ा|और|অন্যথায়|টিভি|মোবাইল|"
    "সম্মানিত|নাগরিক|একটু|আর|শেষ|স্বাগতম|মিনিট|মিনিটের|"
    "شما|"
    "است|لطفا|کد|گرامی|مشترک|کاربر|عدد|را|این|می|"
    "הוא|היא|שלך|את|לא|זה|כדי|אם|לקוח|יקר|"
    "नेटबैंकिंग|बैंकिंग|आपका|आपकी|आपके|है|हैं|के|का|की|में|पर|से|को|लिए|करने|करें|और|यह|प्रिय|ग्राहक|कृपया|खाते|यदि|आपने|नहीं|तो|कर|किया|"
    "আপনি|আপনার|হলো|এর|জন্য|দিয়ে|করুন|করতে|টাকা|অনুরোধ|নিশ্চিত|ধন্যবাদ|আগের|নতুন|এই|প্রিয়|গ্রাহক|অ্যাপে|দিন|"
    "고객님|안녕하세요|입니다|는|은|이|가|을|를|앱|앱에|에|에서|님|해|주세요|해주세요|화면에|코드는|"
    "คุณ|คือ|ของ|สำหรับ|ที่";

// A capital inside a sentence makes these a part of a name: "tu contraseña de Mi Argentina", "in Mein O2".
inline constexpr std::string_view possessive_words =
    "my|mi|mein|meine|mijn|mon|mes|min|mitt|mit|oma|mio|mój|moje|moj|můj|мой|мій|meu|minha";

// Senders that name nobody: they are the gateway's, or say what the message is.
inline constexpr std::string_view generic_senders =
    "verify|verification|verifysms|infosms|smsinfo|info|sms|smsotp|otpsms|otp|cloudotp|authmsg|auth|authsms|authcode|"
    "code|"
    "codes|notice|notify|alert|alerts|nxsms|service|smsservice|message|msg|security|secure|login|confirm|twilio|vonage|"
    "nexmo|sinch|infobip|messagebird|clicksend|unknown|private|noreply|no-reply|system|passcode|pin|verifier|verifyme|"
    "smscode|smsverify|2fa|mfa|tan|sender|test|qsms|bulksms|promo|advert|inform|kod|kode|codigo|validation";

// What stands in brackets at the beginning of a message and is no name.
inline constexpr std::string_view bracket_noise =
    "web발신|마세요|마십시오|위해|을를|출금|국외발신|국제발신|광고|국내발신|fwd|sms|info|#|ad|广告|廣告|重要|提醒|otp|"
    "code|验证码|"
    "驗證碼|認証|"
    "お知らせ|安全提醒";

// Words between a name and the rest where a script has no spaces.
inline constexpr std::string_view dense_fillers =
    "สวัสดีจาก|สวัสดี|ยินดีต้อนรับสู่|กับ|แอป|แอพ|บน|ของ|สำหรับ|บัญชี|เพื่อ|ให้|เรียน|ลูกค้า|ท่าน|ได้|ขอ|เบอร์|คุณ|การ|ที่|ใน|"  // th
    "振込|振り込み|送金|出金|アラート|ようこそ|app|"
    "ください|して|続行|知らせない|教えない|お知らせ|先ほど|以前|します|しました|ました|です|完了|手続き|"
    "ありがとうございます|ご利用|いただき|お客様|画面|"  // ja
    "web발신|마세요|마십시오|위해|을를|출금|예요|이에요|에요|주세요|해주세요|하세요|입니다|습니다|바랍니다|"
    "고객님|안녕하세요|"
    "화면|본인|요청|"
    "완료|인증을|"  // ko
    "提醒您|提醒|收银台|收銀台|欢迎|歡迎|先前|之前|此前|原|舊|旧|尊敬|親愛|客戶|客户|您好|會員|会员|用户|用戶|正在|"
    "申請|申请|页面|頁面|完成|注册|註冊|绑定|"
    "綁定|操作|登录|登入|"
    "继续";  // zh

// "In" and "at" in Chinese.
inline constexpr std::u32string_view dense_leads = U"於在于到至";

// Signs of a grammar that follow a name in scripts without spaces, or that end one.
inline constexpr std::u32string_view dense_joints =
    U"のをでにがはへもと的于於在您请請为為是把将將用与與和及、，。：；！？";

}  // namespace otpost::inbox
