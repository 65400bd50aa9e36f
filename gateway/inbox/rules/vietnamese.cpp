// Vietnamese. It is often typed without its marks; folding drops them, so one phrase serves both.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "mã otp|mã xác thực|mã xác minh|mã xác nhận|mã bảo mật|mã đăng nhập|mã đăng ký|mã kích hoạt|"
     "mã truy cập|mã một lần|mã dùng một lần|mã sử dụng một lần|mật khẩu một lần|mật khẩu dùng một lần|"
     "mật khẩu sử dụng một lần|mật khẩu otp|mật khẩu tạm thời|mật khẩu tạm|mã tạm thời|mã số xác thực|"
     "mã số xác nhận|mã số xác minh|mã giao dịch otp|mã phê duyệt|mã thanh toán otp|mã khôi phục|"
     "mã đặt lại|mã cấp lại|mã smsotp|mã sms|mã sms otp|mã an toàn|mã bí mật|mã kiểm tra|mã chuyển tiền|"
     "mã định danh đăng nhập|mã pin tạm thời|một lần duy nhất|mã verify|mã code xác|mã smart otp|"
     "dùng 1 lần|sử dụng 1 lần|mật khẩu 1 lần|mã ủy quyền|xác thực hai|xác thực 2|mã tan|mã tac",
     "Ma OTP la 118-640"},
    {code_word,
     "mã là|mã của bạn|mã của quý khách|mật khẩu|mật mã|mã pin|mã code|mã này|dãy số|chữ số|mã số|"
     "mã của|mã để|mã cho|mã:|=mã|lấy mã|nhập mã|có mã|và mã|với mã|gửi mã|con số|các số|số sau|6 số|"
     "4 số|mã",
     "Mã của bạn là 5512"},
    {enter,
     "điền|gõ|hãy điền|hãy gõ|điền vào|gõ vào|nhập|nhập mã|hãy nhập|vui lòng nhập|sử dụng|hãy dùng|"
     "vui lòng sử dụng|vui lòng dùng|cung cấp mã|sao chép|với mã|bằng mã|đọc mã|điền mã|dùng mã|gõ mã|"
     "dùng để|nhap|dien|dung ma|cần nhập|cần mã|bạn cần|quý khách cần|đánh|bấm số|ghi|hãy ghi|nhập số|"
     "nhập dãy|dùng số|sử dụng số|điền số|nhấn số|đưa mã|bằng số|bằng dãy",
     "Nhập 77120 trong ứng dụng"},
    {sign_in,
     "đăng nhập|đăng ký|đăng kí|kích hoạt|tài khoản|tạo tài khoản|mở tài khoản|bắt đầu|tiếp tục|"
     "hoàn tất|hoàn thành|tham gia|truy cập|liên kết|mở khóa|mở khoá|login|gia nhập",
     "Mã đăng nhập Zalo: 440182"},
    {confirm,
     "xác nhận|xác thực|xác minh|phê duyệt|định danh|danh tính|kiểm tra|số điện thoại của bạn|"
     "sđt của bạn|ủy quyền|đồng ý|chính là bạn|chính bạn",
     "để xác minh số điện thoại"},
    {payment,
     "thanh toán|chuyển tiền|chuyển khoản|giao dịch|gd|mua hàng|mua sắm|chi tiêu|rút tiền|số tiền|"
     "nạp tiền|nộp tiền|người nhận|thụ hưởng|người thụ hưởng|trích nợ|đơn vị chấp nhận|trực tuyến|"
     "chuyển tới|chuyen",
     "chuyen 3.200.000d den TK. Ma OTP la 118-640"},
    {reset,
     "đặt lại mật khẩu|đặt lại|khôi phục|khôi phục mật khẩu|cấp lại mật khẩu|đổi mật khẩu|"
     "thay đổi mật khẩu|quên mật khẩu|mật khẩu mới|lấy lại mật khẩu|thiết lập lại|reset mật khẩu|đổi mk|"
     "lấy lại tài khoản",
     "đặt lại mật khẩu: 330915"},
    {new_device,
     "thiết bị mới|thiết bị khác|thiết bị lạ|điện thoại mới|máy mới|trình duyệt mới|thêm thiết bị|"
     "đổi thiết bị|thiết bị chưa|thiết bị không xác định|đăng ký thiết bị|liên kết thiết bị|"
     "kích hoạt thiết bị",
     "đăng nhập từ thiết bị mới"},
    {place,
     "trong ứng dụng|trên ứng dụng|vào ứng dụng|ứng dụng|trên app|trong app|vào app|trên trang|"
     "trên website|trên web|trên màn hình|vào màn hình|vào ô|trình duyệt|trên hệ thống|vào hệ thống|"
     "trang web|hoặc nhấn|hoặc bấm|hoặc truy cập",
     "Nhập 77120 trong ứng dụng"},
    {lifetime,
     "hiệu lực|có hiệu lực|hết hạn|sẽ hết hạn|hết hiệu lực sau|có giá trị|giá trị trong|hạn sử dụng|"
     "thời hạn|trong vòng|trong 5 phút|hết hạn lúc|hết hạn sau|chỉ dùng|chỉ sử dụng|het han",
     "het han 21:40"},
    {caution,
     "không chia sẻ|không cung cấp|không tiết lộ|không cho|không gửi|không đọc|không được cung cấp|"
     "tuyệt đối không|đừng chia sẻ|đừng tiết lộ|đừng cung cấp|đừng cho|với bất kỳ ai|cho bất kỳ ai|"
     "bất kỳ ai|bất cứ ai|cho ai|với ai|người khác|nếu không phải|nếu bạn không|nếu quý khách không|"
     "không phải bạn|không yêu cầu|bỏ qua|lừa đảo|giả mạo|nhân viên|kể cả|bảo mật thông tin|cảnh giác|"
     "lộ mã|không bao giờ|cẩn trọng|chiếm đoạt|tuyệt mật",
     "Không chia sẻ mã này với bất kỳ ai"},
    {yours, "của bạn|của quý khách|của quý vị|của qk|của anh/chị|quý khách|quý khách hàng", "Mã của bạn là 5512"},
    {other_thing,
     "giảm giá|mã giảm giá|mã giảm|ưu đãi|mã ưu đãi|khuyến mãi|khuyến mại|mã khuyến mãi|voucher|mã quà|"
     "quà tặng|mã quà tặng|phiếu quà|thẻ quà|coupon|mã giới thiệu|giới thiệu|mời bạn|mã mời|đặt chỗ|"
     "mã đặt chỗ|đặt phòng|mã đặt phòng|mã đặt vé|đặt vé|đặt bàn|bưu chính|mã bưu|mã vùng|mã bưu điện|"
     "mã quốc gia|mã vạch|qr|mã qr|mã cửa|khóa cửa|khoá cửa|cửa cuốn|chung cư|tòa nhà|báo động|két sắt|"
     "tủ đồ|tủ khóa|ổ khóa|ổ khoá|xe đạp|nhận hàng|mã nhận hàng|lấy hàng|giao hàng|vận đơn|mã vận đơn|"
     "đơn hàng|mã đơn|mã đơn hàng|tra cứu|mã tra cứu|kiện hàng|sản phẩm|mã sản phẩm|mã hàng|hóa đơn|"
     "hoá đơn|mã lỗi|mã chi nhánh|chi nhánh|mã khách hàng|mã kh|khách hàng|hội viên|thành viên|"
     "mã số thuế|mst|mã hồ sơ|mã số sinh viên|mã thẻ|thẻ cào|mã thẻ cào|nạp thẻ|bãi xe|chỗ ngồi|số ghế|"
     "cuộc họp|phòng họp|wifi|wi-fi|công tơ|điện lực|tiền điện|mã chứng khoán|mã ck|trúng thưởng|"
     "mã dự thưởng|dự thưởng|bình chọn|mã số trúng|khu vực|trả hàng|mã kiện|ussd|mã căn hộ|căn hộ|"
     "biển số|bảo hiểm|mã bảo hành|bảo hành|rút thăm|mã cổng|cửa nhà|cửa ra vào|cổng nhà|vé|số thứ tự|"
     "mã vé|lễ tân",
     "Mã giảm giá HE20 giảm 20%"},
    {label,
     "đơn hàng|mã đơn hàng|mã đơn|đơn hàng số|số đơn|mã tham chiếu|tham chiếu|số tham chiếu|"
     "mã giao dịch|mã gd|số gd|số giao dịch|hóa đơn|hoá đơn|số hóa đơn|tài khoản|số tài khoản|tk|stk|"
     "tk:|số thẻ|thẻ số|thẻ đuôi|số cuối|vận đơn|mã vận đơn|mã bưu gửi|bưu kiện|kiện hàng|đặt chỗ|"
     "mã đặt chỗ|số đặt chỗ|mã đặt phòng|mã vé|vé số|hợp đồng|số hợp đồng|mã hợp đồng|mã khách hàng|"
     "mã kh|mã số kh|hồ sơ|mã hồ sơ|số hồ sơ|số yêu cầu|mã yêu cầu|khiếu nại|số phiếu|mã cũ|trước đó|"
     "mã trước|chuyến bay|cổng số|xe buýt|biển số|biển kiểm soát|bks|từ năm|số thứ tự|stt|mã số thuế|"
     "mst|cmnd|cccd|số bhxh|mã bhxh|thuê bao|số thuê bao|mã thanh toán|mã tra cứu|số lô|imei|seri|"
     "serial|tổng đài số|mã chi nhánh|căn hộ|số nhà|quyết định|biên bản|số ghế|số vé|thẻ tín dụng|"
     "thẻ ghi nợ|số thứ tự của",
     "Đơn hàng 90117722 đã gửi"},
    {call,
     "liên hệ|lh|lh:|hotline|tổng đài|điện thoại|cskh|hỗ trợ|gọi số|chi tiết lh|chi tiết liên hệ|"
     "thắc mắc|số máy|bấm gọi|tư vấn|zalo:|gọi ngay|đt.|gọi tới|vui lòng gọi|goi|báo ngay|phản ánh",
     "LH 1900 4471"},
    {send_to,
     "soạn|soạn tin|soạn tc gửi|gửi đến|gửi tới|gửi về|nhắn tin|từ chối qc|từ chối|hủy soạn|để hủy|"
     "để từ chối|trả lời|gửi tin|tc gửi",
     "Soạn TC gửi 18001091"},
    {spent,
     "đã hết hạn|hết hiệu lực|đã được sử dụng|đã sử dụng|không hợp lệ|không còn hiệu lực|đã bị hủy|"
     "đã hủy|đã huỷ|hủy bỏ|đã thay đổi|đã được thay đổi|đã đổi|đã được đổi|mã cũ|mã trước đó|thay thế|"
     "thay cho|không đúng|sai mã|nhập sai|đã bị khóa|đã bị khoá|vô hiệu|không còn dùng|bị hủy|"
     "vô hiệu hóa",
     "Mã 4471 đã hết hạn"},
    {advert,
     "giảm giá|giảm ngay|giảm đến|khuyến mãi|khuyến mại|ưu đãi|miễn phí|freeship|tặng ngay|quà tặng|"
     "trúng thưởng|cơ hội|rút thăm|hoàn tiền|chỉ hôm nay|duy nhất hôm nay|voucher|điểm thưởng|tích điểm|"
     "mua ngay|(qc)|[qc]|quảng cáo|săn sale|nhanh tay|giá sốc|đồng giá|xả hàng|siêu sale|tri ân|"
     "mua 1 tặng 1|đổi quà|từ chối qc",
     "Chỉ hôm nay giảm 20%"},
    {parcel,
     "đơn hàng|giao hàng|bưu kiện|bưu phẩm|kiện hàng|bưu tá|shipper|vận chuyển|đang giao|đã giao|"
     "phát thành công|nhận hàng|bưu điện|bưu cục|ghn|ghtk|viettel post|vnpost|j&t|đã gửi|vận đơn|"
     "lấy hàng|tài xế",
     "Đơn hàng của bạn sẽ được giao hôm nay; shipper sẽ gọi"},
    {visit,
     "lịch hẹn|lịch khám|nhắc lịch|nhắc hẹn|bác sĩ|bs.|phòng khám|bệnh viện|nha khoa|đặt chỗ|đặt phòng|"
     "đặt bàn|chuyến bay|khởi hành|khách sạn|làm thủ tục|lên máy bay|tái khám|chuyến tàu|nhà hàng|"
     "cất cánh|xuất chiếu|cuộc hẹn|vé xe|vé tàu",
     "Nhắc lịch hẹn khám ngày 12/05"},
    {home,
     "cửa nhà|gara|chung cư|báo động|con mèo|con chó|chìa khóa|chìa khoá|hàng xóm|bọn trẻ|ăn tối|"
     "tối nay|wifi|xe đạp|em ơi|anh ơi|con ơi|về nhà|nhà kho|thùng rác|ổ khóa|cổng nhà|cửa cổng|ở nhà|"
     "nhé em|nhé anh|nhé con",
     "mã cửa nhà là 4471 nhé"},
    {statement,
     "số dư|sdc|sd tk|biến động|biến động số dư|nhận được|đã nhận|vừa nhận|ghi có|ghi nợ|lương|rút tiền|"
     "rút atm|hạn mức|khả dụng|dư nợ|sao kê|đến hạn|thanh toán tối thiểu|giao dịch thành công|nd:|"
     "noi dung|phát sinh|trả nợ",
     "Số dư: 12.410.000 VND"},
    {plan,
     "data|dung lượng|gói cước|nạp thẻ|nạp tiền|cước phí|hóa đơn|hoá đơn|tiền điện|tiền nước|lưu lượng|"
     "tốc độ cao|còn lại|đã sử dụng hết|đã dùng|gia hạn|chuyển vùng|thuê bao|phút gọi|tài khoản chính|"
     "tkc|chỉ số|kwh|thanh toán trước ngày|ngày sử dụng|internet",
     "Quý khách đã dùng 80% data"},
    {currency, "đồng|đ|vnđ|vnd|triệu|usd|đô la|nghìn đồng", "3.200.000 đồng"},
    {month, "tháng", "ngày 12 tháng 5"},
    {unit,
     "điểm|phút|ngày|giây|bước|tháng|dặm|km|kg|m2|phần trăm|nghìn|ngàn|triệu|tỷ|tuổi|ký tự|sản phẩm|"
     "tin nhắn|kwh|phần quà|thành viên|cuộc gọi|lần truy cập|người dùng|giờ sáng",
     "bạn có 4200 điểm"},
    {advert, "tại quầy|tai quay|thu ngân|tại cửa hàng|tai cua hang", "đọc mã 551204 tại quầy"},
    {charged, "mã chuẩn chi|số chuẩn chi|mã phê duyệt", "Chi tiêu thẻ 200.000d, mã chuẩn chi 551209"},
    {fresh, "mã mới|mã otp mới|thay vào đó|dùng mã mới", "Mã mới là 604477"},
    {not_a_year, "không phải năm|không phải là năm|chẳng phải năm|không phải ngày", "2019 không phải năm mà là mã"},
    {confirm, "nếu là bạn|nếu đúng là|nếu là quý khách|có phải bạn", "Nếu là bạn, 551920"},
    {sign_in, "một bước nữa|còn một bước|bước cuối", "Còn một bước: 6619"},
    {visit, "đến quầy|tại quầy|quầy số", "mời đến quầy 4471"},
    {sign_in, "để vào|để được vào", "Dùng 9914 để vào"},
};

constexpr QuantityRule durations[] = {
    {"giây", 1},
    {"phút", minute},
    {"giờ|tiếng", hour},
    {"ngày", day},
};

constexpr QuantityRule numbers[] = {
    {"một", 1}, {"hai", 2},  {"ba", 3},    {"bốn", 4},       {"năm", 5},       {"sáu", 6},      {"bảy", 7},
    {"tám", 8}, {"chín", 9}, {"mười", 10}, {"mười lăm", 15}, {"hai mươi", 20}, {"ba mươi", 30}, {"sáu mươi", 60},
};

}  // namespace

LanguageRules vietnamese() {
  return {"vi", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
