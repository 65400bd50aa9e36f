// What is shown at a till or a counter is no one-time code: a rule of this kind for every language.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"en", advert,
             "at the till|at checkout|at the counter|in store|in-store|at the register|cashier|show this|at the "
             "machine|at reception",
             "Show code 77120934 at the till"},
    CodeRule{"es", advert, "en caja|en tienda|en tiendas|en mostrador|enseña|muestra|muéstralo",
             "Enseña el código 771204 en caja"},
    CodeRule{"pt", advert, "no caixa|na loja|em loja|no balcão|apresente|mostre", "Mostre o código 771204 no caixa"},
    CodeRule{"fr", advert, "en caisse|en magasin|en boutique|au comptoir|présentez",
             "Présentez le code 771204 en caisse"},
    CodeRule{"it", advert, "in cassa|alla cassa|in negozio|allo sportello|mostra|presenta",
             "In cassa mostra il codice 55120034"},
    CodeRule{"ro", advert, "la casă|la casa de marcat|în magazin|arată|prezintă", "Arată codul 771204 la casă"},
    CodeRule{"de", advert, "an der kasse|kasse|im laden|vorzeigen|zeig|zeige|am schalter",
             "Code 771204 an der Kasse vorzeigen"},
    CodeRule{"nl", advert, "aan de kassa|kassa|in de winkel|toon|aan de balie", "Toon code 771204 aan de kassa"},
    CodeRule{"sv", advert, "i kassan|i butik|i butiken|visa upp", "Visa upp koden 771204 i kassan"},
    CodeRule{"da", advert, "i kassen|i butikken|vis koden", "Vis koden 771204 i kassen"},
    CodeRule{"no", advert, "i kassen|i kassa|i butikk|i butikken|vis koden", "Bruk kode 55120 i kassen"},
    CodeRule{"fi", advert, "kassalla|myymälässä|näytä|tiskillä", "Näytä koodi 771204 kassalla"},
    CodeRule{"pl", advert, "przy kasie|w kasie|w sklepie|okaż|pokaż", "Pokaż kod 771204 przy kasie"},
    CodeRule{"cs", advert, "na pokladně|u pokladny|v prodejně|ukažte|předložte", "Na pokladně ukažte kód 771204"},
    CodeRule{"hu", advert, "pénztárnál|boltban|üzletben|mutasd|mutassa", "Mutasd a 771204 kódot a pénztárnál"},
    CodeRule{"ru", advert, "на кассе|в магазине|покажите|предъявите", "Покажите код 771204 на кассе"},
    CodeRule{"uk", advert, "на касі|в магазині|у магазині|покажіть|пред'явіть", "Покажіть код 771204 на касі"},
    CodeRule{"el", advert, "ταμείο|στο κατάστημα|δείξε|δείξτε", "Δείξε τον κωδικό 771204 στο ταμείο"},
    CodeRule{"tr", advert, "kasada|mağazada|göster|gösterin", "Kasada 771204 kodunu göster"},
    CodeRule{"ar", advert, "الكاشير|في المتجر|في الفرع|اعرض", "اعرض الكود 771204 عند الكاشير"},
    CodeRule{"fa", advert, "صندوق فروشگاه|در فروشگاه|نشان دهید", "کد 771204 را در فروشگاه نشان دهید"},
    CodeRule{"he", advert, "בקופה|בחנות|בסניף|הציגו|הצג", "הציגו את הקוד 771204 בקופה"},
    CodeRule{"hi", advert, "काउंटर|दुकान पर|दिखाएं", "काउंटर पर कोड 771204 दिखाएं"},
    CodeRule{"bn", advert, "কাউন্টারে|দোকানে|দেখান", "কাউন্টারে কোড 771204 দেখান"},
    CodeRule{"th", advert, "เคาน์เตอร์|หน้าร้าน|แคชเชียร์|พนักงานขาย", "แจ้งรหัส 44712033 ที่เคาน์เตอร์"},
    CodeRule{"vi", advert, "tại quầy|tai quay|thu ngân|tại cửa hàng|tai cua hang", "đọc mã 551204 tại quầy"},
    CodeRule{"id", advert, "di kasir|kasir|tunjukkan|di toko", "Tunjukkan kode 771204 di kasir"},
    CodeRule{"ja", advert, "レジ|店頭|店舗|提示", "バーコード番号をレジで提示"},
    CodeRule{"ko", advert, "계산대|매장|제시", "매장에서 코드 771204를 제시하세요"},
    CodeRule{"zh-CN", advert, "收银台|柜台|门店|前台|出示", "请到门店出示代码771204"},
    CodeRule{"zh-TW", advert, "收銀台|櫃檯|櫃台|門市|出示", "請至門市出示代碼771204"},
};

}  // namespace

std::span<const CodeRule> shop_rules() {
  return rules;
}

}  // namespace otpost::inbox
