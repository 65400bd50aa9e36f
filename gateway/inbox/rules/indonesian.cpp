// Indonesian, with Malay.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "kode verifikasi|kode otp|otp anda|kode konfirmasi|kode keamanan|kode masuk|kode login|kode akses|"
     "kode aktivasi|kode autentikasi|kode otentikasi|kode otorisasi|kode pendaftaran|kode registrasi|"
     "kode daftar|kode sekali pakai|kode sekali|sekali pakai|kata sandi sekali pakai|sandi sekali pakai|"
     "password sekali pakai|pin sekali pakai|kata sandi sementara|sandi sementara|password sementara|"
     "pin sementara|kode sementara|kode reset|kode pemulihan|kode sms|kode rahasia|kode transaksi otp|"
     "kode persetujuan|kode validasi|kode unik login|kode verif|nomor verifikasi|angka verifikasi|"
     "kode pengaman|kode identifikasi|kode tac|kode pengesahan|kod pengesahan|kod keselamatan|"
     "kod verifikasi|kod tac|no. tac|nombor tac|tac anda|kata laluan sementara|kata laluan sekali|"
     "kod akses|kod aktivasi|kod log masuk|verifikasi dua langkah|autentikasi dua|kode token|"
     "token transaksi|m-token|pin transaksi sementara|kod laluan|kode verifikasimu",
     "Kode verifikasi Tokopedia: 440182"},
    {code_word,
     "kode|kodenya|kodemu|kode anda|kod|kata sandi|sandi|sandinya|password|pin|angka|digit|nomor ini|"
     "kata laluan|kata kunci|kode:|nombor|angka ini|kombinasi|deretan angka",
     "Kode kamu 5512"},
    {enter,
     "tuliskan|masukin|isi|gunakanlah|sebut|masukkan|masukan|masukkanlah|memasukkan|ketik|ketikkan|"
     "gunakan|pakai|pakailah|dipakai|digunakan|isikan|tulis|dengan kode|salin|sebutkan|inputkan|"
     "sila masukkan|sila guna|masukkan kode|taip|tempel|menggunakan|bacakan kode|guna kod|isi kode|"
     "ketikan|isi dengan|input|butuh|dibutuhkan|diperlukan|perlu|berikan|pake|ketik saja|"
     "silakan masukkan|guna|bacakan",
     "Masukkan 77120 di aplikasi"},
    {sign_in,
     "masuk|masuk ke|log masuk|login|log in|daftar|mendaftar|pendaftaran|registrasi|aktivasi|aktifkan|"
     "mengaktifkan|akun|akaun|akunmu|membuat akun|buat akun|memulai|melanjutkan|lanjutkan|menyelesaikan|"
     "selesaikan|bergabung|mengakses|akses|buka rekening|sambungkan|buka kunci",
     "Kode 8204 dipakai sekali saja untuk masuk ke akun Bukalapak"},
    {confirm,
     "verifikasi|memverifikasi|konfirmasi|mengonfirmasi|mengkonfirmasi|validasi|autentikasi|otorisasi|"
     "menyetujui|setujui|persetujuan|identitas|mengesahkan|sahkan|pengesahan|tanda tangan|membuktikan|"
     "nomor hp|nomor ponsel|autorisasi|ini kamu|ini memang anda|bahwa ini anda|benar kamu",
     "untuk memverifikasi nomor hp kamu"},
    {payment,
     "pembayaran|bayar|membayar|transfer|transaksi|pembelian|belanja|penarikan|tarik tunai|sebesar|"
     "sejumlah|penerima|top up|isi saldo|pembelanjaan|bayaran|pindahan|pemindahan|merchant",
     "Transfer Rp300.000, OTP 440182"},
    {reset,
     "reset kata sandi|atur ulang|mengatur ulang|reset password|reset pin|reset|mereset|"
     "ganti kata sandi|ubah kata sandi|mengubah kata sandi|mengganti kata sandi|ganti password|"
     "ubah password|kata sandi baru|password baru|sandi baru|lupa kata sandi|lupa password|lupa sandi|"
     "pulihkan|memulihkan|pemulihan|tukar kata laluan|set semula|ubah pin|ganti pin",
     "reset kata sandi: 330915"},
    {new_device,
     "perangkat baru|hp baru|ponsel baru|perangkat lain|perangkat tidak dikenal|perangkat asing|"
     "browser baru|tambah perangkat|menambahkan perangkat|peranti baharu|peranti baru|handphone baru|"
     "device baru|perangkat yang tidak|menautkan perangkat",
     "masuk dari perangkat baru"},
    {place,
     "di aplikasi|ke aplikasi|pada aplikasi|dalam aplikasi|di app|di halaman|ke halaman|pada halaman|"
     "di layar|di situs|di website|di web|di kolom|pada kolom|di browser|di formulir|di laman|atau klik|"
     "atau ketuk|atau tekan",
     "Masukkan 77120 di aplikasi"},
    {lifetime,
     "berlaku|berlaku selama|masa berlaku|kedaluwarsa|kadaluarsa|kadaluwarsa|kadaluarsa dalam|"
     "kedaluwarsa dalam|dalam waktu|hangus|valid|sah selama|sah untuk|tamat tempoh|aktif selama|"
     "hanya berlaku|sekali saja|habis dalam",
     "Berlaku 5 menit."},
    {caution,
     "jangan bagikan|jangan berikan|jangan beri|jangan beritahu|jangan beritahukan|jangan sebarkan|"
     "jangan kasih|jangan pernah|jangan informasikan|jangan dibagikan|jangan diberikan|jangan sampaikan|"
     "jangan disebarkan|jangan kongsi|jangan dedah|jangan share|jangan tunjukkan|jangan berikan kepada|"
     "kepada siapapun|kepada siapa pun|ke siapapun|ke siapa pun|ke siapa-siapa|siapapun|siapa pun|"
     "sesiapa|orang lain|pihak lain|pihak manapun|pihak mana pun|jika bukan|bila bukan|kalau bukan|"
     "jika anda tidak|jika kamu tidak|bukan anda|bukan kamu|tidak merasa|tidak meminta|abaikan|penipuan|"
     "waspada|hati-hati|rahasia|rahasiakan|termasuk pihak|tidak pernah meminta|petugas|hubungi kami jika",
     "Jangan bagikan ke siapa pun"},
    {yours, "anda|kamu|kodemu|milikmu|kepada yth|pelanggan yth", "Kode kamu 5512"},
    {other_thing,
     "diskon|kode diskon|promo|kode promo|promosi|kupon|kode kupon|voucher|kode voucher|hadiah|"
     "kode hadiah|kado|undangan|kode undangan|referral|kode referral|referal|ajak teman|rujukan|"
     "pemesanan|kode pemesanan|booking|kode booking|reservasi|kode pos|kode area|kode wilayah|"
     "kode negara|barcode|kode batang|qr|qris|kode bayar|kode pembayaran|virtual account|pintu|"
     "pintu pagar|pagar|gerbang|garasi|alarm|brankas|loker|gembok|sepeda|pengambilan|ambil paket|"
     "kode ambil|kode pengambilan|resi|kode resi|pelacakan|lacak|pengiriman|paket|pesanan|produk|"
     "kode produk|kode barang|faktur|tagihan|error|kesalahan|kode error|kode cabang|kode bank|"
     "id pelanggan|anggota|keanggotaan|meteran|listrik|token listrik|token pln|stroom|pln|pulsa|"
     "isi ulang|parkir|halte|kursi|antrian|antrean|rapat|meeting|wifi|wi-fi|undian|kuis|saham|emiten|"
     "kode saham|npwp|mata kuliah|kode kelas|kode tiket|cashback|diskaun|baucar|poskod|pintu gate|ussd|"
     "retur|kode retur|apartemen|akses pintu|akses gedung|gedung|kost|no va|tiket|nomor antrean|"
     "resepsionis",
     "Kode promo HEMAT20 diskon 20%"},
    {label,
     "no.|nomor|nomor:|no pesanan|no. pesanan|pesanan|nomor pesanan|no order|no. order|invoice|"
     "no invoice|faktur|no faktur|referensi|no referensi|no. referensi|no ref|no. ref|nomor referensi|"
     "tagihan|nomor tagihan|rekening|rek|rek.|no rek|no. rek|no rekening|ke rek|kartu|kartu kredit|"
     "kartu debit|berakhiran|yang berakhir|akhiran|no kartu|no. kartu|resi|no resi|no. resi|nomor resi|"
     "tiket|no tiket|nomor tiket|kode booking|kode pemesanan|penerbangan|kereta|gerbong|kursi|peron|"
     "antrian|antrean|no antrian|nomor antrian|id pelanggan|idpel|no pelanggan|no meter|nomor meter|"
     "no va|virtual account|nomor va|polis|no polis|klaim|kasus|laporan|no laporan|pengaduan|pengajuan|"
     "kode lama|sebelumnya|kode sebelumnya|kontrak|no kontrak|id transaksi|no transaksi|sejak|"
     "sejak tahun|plat|nopol|bpjs|npwp|nik|ktp|rute|koridor|no rm|no akaun|akaun|kad|kad berakhir|"
     "rujukan|no rujukan|kode bayar|blok|seri|no seri|kamar no|nomor antrean",
     "No. pesanan 90117722 dikirim"},
    {call,
     "hubungi|telepon|telp|telp.|tlp|tlp.|call center|cs:|wa:|whatsapp|layanan pelanggan|info:|"
     "info lebih lanjut|pertanyaan?|bantuan|hub.|kontak|telefon|sebarang pertanyaan|customer care|"
     "customer service|pengaduan|contact center|aduan|talian|ke nomor telepon|laporkan ke|lapor ke",
     "Hubungi 1500 447"},
    {send_to,
     "kirim|kirim ke|sms ke|ketik stop kirim|kirimkan ke|unreg|stop ke|stop kirim|hantar|hantar ke|"
     "kirim sms|utk stop|untuk berhenti",
     "Ketik STOP kirim ke 4411"},
    {spent,
     "sudah kedaluwarsa|telah kedaluwarsa|sudah kadaluarsa|telah kadaluarsa|sudah tidak berlaku|"
     "tidak berlaku|tidak berlaku lagi|sudah digunakan|telah digunakan|sudah dipakai|sudah terpakai|"
     "telah berakhir|sudah berakhir|tidak valid|dibatalkan|telah dibatalkan|telah diubah|"
     "berhasil diubah|telah diganti|berhasil diganti|kode lama|kode sebelumnya|menggantikan|pengganti|"
     "sebagai ganti|terblokir|diblokir|hangus|telah tamat|kedaluwarsa|dinonaktifkan",
     "Kode 4471 sudah kedaluwarsa"},
    {advert,
     "diskon|promo|promosi|gratis|gratis ongkir|hemat|hadiah|menangkan|menang|undian|cashback|voucher|"
     "kupon|khusus hari ini|hari ini saja|hanya hari ini|poin|buruan|penawaran|terbatas|dapatkan|raih|"
     "nikmati|s&k|s&k berlaku|spesial|harga spesial|murah|obral|flash sale|tukar poin|bonus|percuma|"
     "jualan|menangi|tawaran|jimat|rebat|diskaun",
     "Khusus hari ini diskon 20%"},
    {parcel,
     "paket|paketmu|paket anda|pengiriman|dikirim|diantar|kurir|resi|jne|j&t|sicepat|anteraja|"
     "pos indonesia|dalam perjalanan|pesanan anda|pesananmu|diterima oleh|ambil di|siap diambil|"
     "penghantaran|bungkusan|barang anda|driver|tiba",
     "Paket kamu akan diantar hari ini"},
    {visit,
     "janji temu|jadwal|dokter|dr.|drg.|klinik|rumah sakit|puskesmas|pengingat|booking|reservasi|"
     "penerbangan|keberangkatan|kereta|check-in|hotel|perjalanan|boarding|imunisasi|vaksin|antrian|"
     "antrean|kunjungan|temujanji|kursi|gerbong|berangkat|tiket",
     "Pengingat: jadwal dokter 12/05"},
    {home,
     "pintu|pintu depan|pagar|gerbang|garasi|alarm|kucing|anjing|kuncinya|tetangga|anak-anak|"
     "sampai ketemu|bapak|makan malam|malam ini|wifi|gembok|gemboknya|kost|sepeda|brankas|gudang|ya kak|"
     "titip|lemari|pulang|kunci di|pagar rumah",
     "kode pagar rumah 4471, kunci di tetangga"},
    {statement,
     "saldo|debit|kredit|setor|setoran|masuk ke rekening|dana masuk|dana keluar|tarik tunai|gaji|"
     "tagihan|jatuh tempo|telah diterima|menerima|diterima dari|terpotong|didebet|mutasi|"
     "transaksi berhasil|dikreditkan|pembayaran berhasil|angsuran|cicilan|pinjaman|lunas|trx berhasil",
     "Saldo Rp12.410.000"},
    {plan,
     "kuota|kuota anda|sisa kuota|paket data|paket internet|pulsa|isi ulang|masa aktif|masa tenggang|"
     "internet|tagihan|listrik|meteran|pemakaian|roaming|nelpon|data anda|tambah nilai|stroom|pdam|"
     "indihome|telah terpakai|kuota utama",
     "Sisa kuota 2 GB"},
    {currency, "rupiah|rp|rp.|idr|ribu|rb|juta|jt|rm|ringgit|dolar", "300 ribu"},
    {month,
     "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|julai|ogos|"
     "disember|agt|okt|nop",
     "12 Mei 2026"},
    {unit,
     "poin|menit|mnt|detik|langkah|tahun|thn|bulan|bln|pcs|digit|wib|wita|wit|meter|persen|ribu|juta|"
     "minit|lembar|koin|orang telah|jam kerja",
     "kamu punya 4200 poin"},
    {advert, "di kasir|kasir|tunjukkan|di toko", "Tunjukkan kode 771204 di kasir"},
    {charged, "kode otorisasi|kode persetujuan|no otorisasi|kode approval",
     "Transaksi kartu Rp200.000, kode otorisasi 551209"},
    {fresh, "kode baru|yang baru|sebagai gantinya|kode terbaru|gunakan kode baru", "Kode baru 604477"},
    {not_a_year, "bukan tahun|bukanlah tahun|bukan tanggal", "2019 bukan tahun, itu kode"},
    {confirm, "kalau ini kamu|jika ini anda|bila ini anda|kalau benar kamu|jika benar anda", "Kalau ini kamu, 440192"},
    {sign_in, "satu langkah lagi|langkah terakhir|selangkah lagi", "Satu langkah lagi: 7731"},
    {visit, "loket", "datang ke loket 4471"},
};

constexpr QuantityRule durations[] = {
    {"detik", 1},
    {"menit|mnt|minit", minute},
    {"jam", hour},
    {"hari", day},
};

constexpr QuantityRule numbers[] = {
    {"satu", 1},        {"dua", 2},        {"tiga", 3},          {"empat", 4},       {"lima", 5},
    {"enam", 6},        {"tujuh", 7},      {"delapan|lapan", 8}, {"sembilan", 9},    {"sepuluh", 10},
    {"lima belas", 15}, {"dua puluh", 20}, {"tiga puluh", 30},   {"enam puluh", 60},
};

}  // namespace

LanguageRules indonesian() {
  return {"id", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
