// Turkish.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "doğrulama kodu*|doğrulama kod*|dogrulama kodu*|doğrulama şifre*|doğrulama numara*|onay kodu*|"
     "onay kod*|onay şifre*|onay sifre*|onaylama kodu*|aktivasyon kodu*|aktivasyon şifre*|"
     "aktivasyon kod*|aktifleştirme kodu*|etkinleştirme kodu*|güvenlik kodu*|guvenlik kodu*|"
     "güvenlik şifre*|giriş kodu*|giris kodu*|giriş şifre*|giris sifre*|giriş kod*|oturum açma kodu*|"
     "oturum kodu*|erişim kodu*|kayıt kodu*|üyelik kodu*|üyelik onay*|tek kullanımlık*|tek kullanimlik*|"
     "tek seferlik*|tek sefer kullan*|bir kerelik*|bir defalık*|geçici şifre*|gecici sifre*|geçici kod*|"
     "geçici parola*|sms kodu*|sms şifre*|sms sifre*|sms onay*|sms doğrulama*|sms-kod*|"
     "kimlik doğrulama*|kurtarma kodu*|sıfırlama kodu*|yenileme kodu*|işlem şifre*|işlem kodu*|"
     "islem sifre*|işlem onay kod*|ödeme kodu*|odeme kodu*|ödeme şifre*|ödeme onay*|3d secure şifre*|"
     "3d şifre*|3d onay*|3d güvenli*|mobil onay*|mobil imza*|imza kodu*|anlık şifre*|dinamik şifre*|"
     "teyit kodu*|kontrol kodu*|iki adımlı*|iki aşamalı*|iki faktörlü*|yetkilendirme kodu*|"
     "tanımlama kodu*|parola sıfırlama kod*|şifre sıfırlama kod*|e-imza kodu*|internet şifreniz",
     "Onay şifreniz 660294, 3 dk geçerli"},
    {code_word,
     "kod|kodu|kodun|kodunuz|kodunu|kodunuzu|kodunun|kodla|koduyla|kodunuzla|kodumuz|koduna|şifre|"
     "şifren|şifreniz|şifrenizi|şifresi|şifresini|şifreyi|sifre|sifreniz|sifresi|parola*|parolanız|pin|"
     "pin kod*|rakam|rakamı|rakamlı|haneli|numaranız|rakamlar|rakamları|rakamlarını|sayı|sayıyı|"
     "numarayı|numara:|kombinasyon*",
     "Kodunuz 5512"},
    {enter,
     "gir|yaz|yazman|girmen|yazıver|giriver|tuşlayıp|yazmanız|girdiğinde|yazdığında|girin|giriniz|"
     "girerek|girebilirsiniz|girmeniz|girip|yazın|yazınız|yazarak|yazıp|kullanın|kullanınız|kullan|"
     "kullanarak|kullanabilirsiniz|tuşlayın|tuşlayınız|tuşla|tuşlayarak|kopyala*|yapıştır*|kodla|kodunu|"
     "koduyla|iletin|paylaşarak|doldurun|söyleyin|ile|gerekiyor|gerekli|gerekecek|ihtiyacınız|ihtiyacın|"
     "lazım|girmek|girmeniz gereken|yazmanız gereken|girişte kullan*|kullanacağınız|kullanacağın|"
     "kullanman*|söyle|bildir|bildirin|gösterin ekrana|yapıştırın|basın",
     "77120 kodunu uygulamaya girin"},
    {sign_in,
     "giriş|girişi|giriş yap*|girişiniz|giris|oturum*|oturum aç*|kayıt*|kaydol*|kaydınız*|kaydını|"
     "üyelik*|üye ol*|aktivasyon*|aktif et*|aktifleştir*|etkinleştir*|hesab*|hesap oluştur*|hesabına|"
     "hesabınıza|başla*|başlamak|devam et*|tamamla*|katıl*|bağlan*|erişim*|kilidini aç*|login",
     "Trendyol'a giriş için 440182"},
    {confirm,
     "doğrula*|doğrulamak|doğrulayın|dogrula*|onay|onayla*|onaylamak|onayınız*|onayı|teyit*|kimlik*|"
     "kimliğini*|imzala*|yetkilendir*|güvenliğiniz*|siz olduğunuzu|sen olduğunu|sizin olduğunuzu",
     "telefon numaranızı doğrulamak için"},
    {payment,
     "ödeme*|ödemeniz|ödemek|odeme*|alışveriş*|alisveris*|havale*|eft|transfer*|para transferi|"
     "satın al*|satış*|harcama*|işlem*|işleminiz|tutar*|tutarında*|tl'lik|çekim*|para çek*|virman|"
     "siparişiniz için|alıcı*|provizyon|=FAST",
     "2.750,00 TL EFT, alıcı TR12. Onay şifreniz 660294"},
    {reset,
     "şifre sıfırla*|şifrenizi sıfırla*|şifreni sıfırla*|şifre sıfırlama|sıfırla*|sıfırlamak|"
     "şifre yenile*|şifrenizi yenile*|yenilemek|parola sıfırla*|parolanızı sıfırla*|parola değiş*|"
     "şifre değiş*|şifrenizi değiş*|şifre değişikliği|yeni şifre*|yeni parola*|şifremi unuttum|"
     "şifrenizi unut*|unuttum|kurtar*|şifre belirle*|şifre oluştur*",
     "şifre sıfırlama: 330915"},
    {new_device,
     "yeni cihaz*|yeni bir cihaz*|yeni telefon*|farklı cihaz*|farklı bir cihaz*|başka cihaz*|"
     "başka bir cihaz*|tanınmayan*|bilinmeyen cihaz*|yeni tarayıcı*|cihaz ekle*|cihaz tanım*|"
     "cihaz eşle*|cihaz aktivasyon*|cihazınızı|cihaz onay*|cihaz değiş*",
     "yeni bir cihazdan giriş"},
    {place,
     "uygulama*|uygulamada|uygulamaya|uygulamasında|uygulamasına|sayfada|sayfasında|sayfasına|sayfaya|"
     "ekran*|ekranda|ekranına|ekrana|sitede|siteye|sitesinde|internet sitesi*|web site*|alana|alanına|"
     "kutucuğ*|tarayıcı*|formda|veya dokun*|ya da dokun*|veya tıkla*|ya da tıkla*",
     "77120 kodunu uygulamaya girin"},
    {lifetime,
     "geçerli|geçerlidir|geçerlilik|gecerli*|süresi|süre|dakika içinde|dk içinde|içinde|sona er*|"
     "dolmadan|dolacak*|dolmak|boyunca|son kullanma|sürelidir|kadar geçerli|kez kullan*|sadece bir kez|"
     "kalan süre",
     "3 dk geçerli"},
    {caution,
     "paylaşmayın*|paylaşmayınız*|paylasmayin*|paylaşma|kimseyle|kimse ile|kimseye|hiç kimse*|kimse|"
     "vermeyin*|söylemeyin*|başkalarıyla|başkası*|üçüncü kişi*|üçüncü şahıs*|asla|sakın|siz değilseniz|"
     "sen değilsen|size ait değil*|işlem size ait|bilginiz dışında|talebiniz yoksa|talep etmediyseniz|"
     "istemediyseniz|siz yapmadıysanız|yapmadıysanız|dikkate almayın*|görmezden*|gizli tut*|"
     "dolandırıcı*|çalışanlar*|banka personeli|personel*|sizden istemez|talep etmez|istemeyiz|"
     "itibar etmeyin*|iletmeyin*|ait değilse",
     "Kimseyle paylaşmayın."},
    {yours, "sizin|senin|kodunuz|kodun|şifreniz|şifren|parolanız|numaranız|kodunuzu|sayın", "Kodunuz 5512"},
    {other_thing,
     "açma kodu|indirim*|indirim kodu*|kampanya*|promosyon*|kupon*|hediye*|hediye çeki*|davet*|"
     "davet kodu|referans*|arkadaş*|rezervasyon*|pnr|posta kodu|posta|alan kodu|ülke kodu|barkod*|"
     "karekod*|kare kod*|qr|kapı*|kapının|apartman*|bina*|site giriş*|bahçe*|garaj*|alarm*|kasanın|"
     "dolap*|dolabı*|emanet*|kilit*|kilidi|kilidinin|bisiklet*|anahtar*|teslim*|teslimat kodu*|"
     "teslimat*|teslim alma*|kargo*|kargo takip*|takip*|takip no*|sipariş*|iade kodu*|iade*|ürün*|"
     "ürün kodu|stok*|fatura*|müşteri no*|üye no*|abone*|abone no*|tesisat*|sayaç*|elektrik*|hata kodu|"
     "hata|swift|şube*|durak*|durağı*|otopark*|bölge*|wifi*|wi-fi*|toplantı*|sınıf*|bilet*|koltuk*|"
     "peron*|sefer*|çekiliş*|yarışma*|katılım kodu|oylama|randevu*|reçete*|e-nabız|vergi*|plaka*|"
     "kontör*|sadakat|başvuru*|sınav*|dask*|poliçe*|istasyon*|toplu taşıma|gel al|gel-al|mağaza*|daire*|"
     "kasiyer*|şikayet*|hes kodu|oda|oda no|park yeri|para kasası|müşteri numar*|sıra numara*|sıra no|"
     "resepsiyon*|turnike*",
     "YAZ20 indirim koduyla %20"},
    {label,
     "no:|nolu|numarası|numaralı|numara|sipariş|sipariş no|siparişiniz|sipariş numarası|referans|"
     "referans no|ref no|işlem no|işlem numarası|takip no|takip numarası|kargo takip no|kargo no|"
     "gönderi|gönderi no|gönderi kodu|fatura|fatura no|müşteri no|müşteri|abone no|tesisat no|"
     "sözleşme no|sözleşme hesap no|hesap|hesap no|hesabınız|kartınız|kartınızla|kartı|kartla|kart no|"
     "son dört|son 4|son dört hanesi|son 4 hanesi|ile biten|rezervasyon|rezervasyon no|pnr|bilet no|"
     "başvuru no|başvuru|talep no|kayıt no|dosya no|dosya|poliçe no|poliçe|eski|önceki|sefer|sefer no|"
     "uçuş|peron|koltuk|daire|kapı|otobüs|plaka|şube|durak|randevu no|protokol no|iade kodu|sayaç no|"
     "dekont no|fiş no|sıra no|seri no|t.c.|tckn|vkn|mersis|mersis no|ticaret sicil|iys|kep|bölge|kart:|"
     "sıra numaranız",
     "Sipariş no 90117722 kargoda"},
    {label_after, "nolu|no'lu|no.lu|numaralı|sayılı|ile biten|biten|plakalı", "4471 ile biten kartınız"},
    {call,
     "arayın|arayınız|arayabilirsiniz|arayarak|telefon|telefonu|tel|tel.|çağrı merkezi|cagri merkezi|"
     "müşteri hizmetleri|bilgi için|detay için|iletişim|irtibat|destek|sorularınız*|soru için|danışma|"
     "şikayet için|santral|numarasından|numaramızdan|hattımız*|numarayı|arama|ulaşın|ulaşabilirsiniz|"
     "ihbar|bildirin|iletin:",
     "Bilgi için 444 0 123'ü arayın"},
    {send_to,
     "yazıp|gönder|gönderin|gönderiniz|yaz gönder|sms gönder|yazarak|iptal için|red yaz*|ret yaz*|"
     "ücretsiz sms|cevaplayın|kısa mesaj|mesaj at|smsiptal|sms iptal|sms almamak|almak istemiyorsanız|"
     "=RET|=RED|=IPTAL|=İPTAL|yazıp gönderin|sms atın",
     "RET yazıp 3340'a gönderin"},
    {spent,
     "süresi doldu|süresi dolmuş*|süresi geçti|geçersiz*|kullanıldı|kullanılmış*|zaten kullanıl*|"
     "daha önce kullanıl*|iptal edildi|iptal edilmiş*|değiştirildi|değişti|güncellendi|"
     "artık geçerli değil*|geçerli değil*|geçerliliğini yitir*|hatalı|yanlış|yerine|eski kod*|"
     "önceki kod*|bloke|sona erdi|sıfırlandı|tamamlandı|iptal|süresi dolmuş|geçerliliğini yitirdi|"
     "artık geçerli değil",
     "4471 kodunun süresi doldu"},
    {advert,
     "indirim*|kampanya*|fırsat*|kupon*|hediye*|bedava|ücretsiz|ücretsiz kargo|kargo bedava|kazan*|"
     "kazanın|çekiliş*|puan*|bonus|chip-para|worldpuan|sadece bugün|bugüne özel|son gün|kaçırma*|"
     "avantaj*|taksit*|sepette|sepet*|alışverişe|mağaza*|size özel|sana özel|özel teklif|ödül*|b001|"
     "mersis|yarın son|ticari ileti*",
     "Bugüne özel %20 indirim"},
    {parcel,
     "kargo*|kargonuz|kargoya|gönderi*|gönderiniz|teslim*|teslim edil*|teslimat*|kurye*|dağıtım*|"
     "dağıtıma|şube*|ptt|yurtiçi|mng|siparişiniz|sipariş*|yola çıktı|teslim noktası|paket*|paketiniz|"
     "hazırlanıyor|aras kargo|sürat kargo",
     "Kargonuz bugün teslim edilecek"},
    {visit,
     "randevu*|randevunuz|hatırlat*|doktor*|dr.|hastane*|poliklinik*|muayene*|rezervasyon*|uçuş*|"
     "uçuşunuz|biniş*|check-in|kalkış*|sefer*|otel*|masa*|seyahat*|koltuk|peron|mhrs|tahlil*|konaklama*|"
     "diş|dişçi|diş hekimi*|bilet*",
     "Randevunuz 12.05 14:00"},
    {home,
     "kapı|kapının|kapısı*|apartman*|dış kapı|garaj*|alarm|alarmın|kedi*|kediyi|köpek*|anahtar*|komşu*|"
     "çocuk*|görüşürüz|baba*|akşam yemeği|akşam|wifi*|kilit*|kilidi*|bodrum|evde|selam|canım|kasanın|"
     "bahçe*|bisiklet*|geliyorum|annem|annen|eve gel*",
     "apartmanın kapı kodu 4471"},
    {statement,
     "bakiye*|bakiyeniz|hesabınıza|hesabınızdan|yatırıl*|yatmıştır|yattı|çekil*|çekilmiştir|harcama*|"
     "harcama yapıl*|ekstre*|ekstreniz|asgari|son ödeme|maaş*|borcunuz|borç*|dönem borcu|otomatik ödeme|"
     "kullanılabilir*|limit*|geldi|gelen|gönderildi|gerçekleş*|yapılmıştır|tahsil*|ödendi|ödenmiştir",
     "Bakiyeniz 12.410,50 TL"},
    {plan,
     "internet*|paket*|paketiniz|kalan|kullandınız|kota*|kotanız|fatura*|faturanız|tl yükle*|yükleme*|"
     "kontör*|tarife*|dakikanız|hattınız*|son ödeme|borcu|sayaç*|tüketim*|gb|mb|roaming|yurt dışı|"
     "taahhüt*|abonelik*",
     "Kalan internet paketiniz 2 GB"},
    {month, "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|şub|ağu|eyl", "12 Mayıs 2026"},
    {unit,
     "puan|puanınız|dakika*|dk|dk.|saat*|gün|günlük|saniye*|sn|sn.|adet|kişi*|adım|kez|defa|yıl|yılı|"
     "yılında|lira|liralık|kuruş|mil|metre|milyon|haneli|hane|rakam|taksit|m2",
     "4200 puanınız var"},
    {advert, "kasada|mağazada|göster|gösterin", "Kasada 771204 kodunu göster"},
    {charged, "provizyon*|provizyon kodu|onay kodu|otorizasyon kodu|provizyon no",
     "200 TL harcama, provizyon no 551209"},
    {fresh, "yeni kod*|yeni şifre*|yenisi|bunun yerine|yerine|güncel kod*", "Yeni kodunuz 604477"},
    {not_a_year, "yıl değil|yılı değil|bir yıl değil|tarih değil", "2015 bir yıl değil, kodunuz"},
    {sign_in, "geri götürür|geri döndürür|içeri alır|girmeni sağlar", "6071 seni geri götürür"},
    {confirm, "sizseniz|siz iseniz|sensen|bu sizseniz|siz yaptıysanız", "Sizseniz 660281"},
    {sign_in, "son adım|bir adım kaldı|son bir adım", "Son adım: 3380"},
    {not_a_year, "yıl anlamına gelmez|yılla ilgisi yok|yıl değildir", "2001 yıl anlamına gelmez"},
    {visit, "gişe*|vezne*", "gişe 4471"},
};

constexpr QuantityRule durations[] = {
    {"saniye*|sn|sn.", 1},
    {"dakika*|dk|dk.", minute},
    {"saat|saatlik|saattir", hour},
    {"gün|günlük", day},
};

constexpr QuantityRule numbers[] = {
    {"bir", 1},   {"iki", 2},   {"üç", 3},  {"dört", 4},          {"beş", 5},    {"altı", 6},  {"yedi", 7},
    {"sekiz", 8}, {"dokuz", 9}, {"on", 10}, {"on beş|onbeş", 15}, {"yirmi", 20}, {"otuz", 30}, {"altmış", 60},
};

}  // namespace

LanguageRules turkish() {
  return {"tr", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
