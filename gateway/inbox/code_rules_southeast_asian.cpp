// Thai, Vietnamese, Indonesian with Malay. Vietnamese is often typed without its marks; folding drops them, so one
// phrase serves both.
#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {
namespace {

using enum Signal;

constexpr std::array rules{
    CodeRule{"th", one_time_code,
             "รหัส OTP|รหัสโอทีพี|โอทีพี|เลข OTP|รหัสยืนยัน|รหัสยืนยันตัวตน|รหัสการยืนยัน|รหัสสำหรับยืนยัน|รหัสตรวจสอบ|รหัสยืนยันของ|"
             "รหัสความปลอดภัย|รหัสรักษาความปลอดภัย|รหัสเข้าสู่ระบบ|รหัสเข้าใช้งาน|รหัสเข้าระบบ|รหัสลงชื่อเข้าใช้|รหัสสำหรับเข้าสู่ระบบ|"
             "รหัสล็อกอิน|รหัสล๊อกอิน|รหัสผ่านแบบใช้ครั้งเดียว|รหัสผ่านครั้งเดียว|รหัสผ่านใช้ครั้งเดียว|รหัสใช้ครั้งเดียว|แบบใช้ครั้งเดียว|"
             "ใช้ครั้งเดียว|ใช้ได้ครั้งเดียว|รหัสผ่านชั่วคราว|รหัสชั่วคราว|รหัสเปิดใช้งาน|รหัสลงทะเบียน|รหัสสมัคร|รหัสสมาชิกชั่วคราว|"
             "รหัสอนุมัติ|รหัสทำรายการ|รหัสรายการ|รหัสธุรกรรม|รหัสยืนยันการ|รหัสชำระเงิน|รหัสรีเซ็ต|รหัสตั้งรหัสผ่านใหม่|รหัสกู้คืน|"
             "รหัสเข้าถึง|รหัสพิสูจน์ตัวตน|รหัสระบุตัวตน|รหัสลับ|รหัส SMS|รหัสทาง SMS|หมายเลขยืนยัน|เลขยืนยัน|ตัวเลขยืนยัน|รหัสแอคทิเวท|"
             "รหัส PIN ชั่วคราว|ยืนยันสองขั้นตอน|รหัส Verify|รหัส verification|รหัส TAC",
             "รหัสยืนยัน Shopee คือ 440182"},
    CodeRule{"th", code_word, "รหัส|รหัสผ่าน|รหัสของคุณ|โค้ด|โค๊ด|พาสเวิร์ด|พิน|PIN|หมายเลข|ตัวเลข|เลขรหัส|พาสโค้ด|รหัสคือ",
             "รหัสของคุณคือ 5512"},
    CodeRule{"th", enter,
             "กรอก|กรุณากรอก|โปรดกรอก|ใส่|โปรดใส่|กรุณาใส่|ป้อน|โปรดป้อน|พิมพ์|ใช้รหัส|โปรดใช้|กรุณาใช้|ระบุ|โปรดระบุ|กรุณาระบุ|"
             "แจ้งรหัส|คัดลอก|นำรหัส|กดรหัส|ใช้สำหรับ|ด้วยรหัส|ใช้เพื่อ|ใช้โค้ด",
             "กรอก 77120 ในแอป"},
    CodeRule{"th", sign_in,
             "เข้าสู่ระบบ|ลงชื่อเข้าใช้|เข้าใช้งาน|เข้าระบบ|ล็อกอิน|ล๊อกอิน|ลงทะเบียน|สมัครสมาชิก|สมัคร|เปิดใช้งาน|เปิดบัญชี|สร้างบัญชี|"
             "บัญชี|เริ่มใช้งาน|เริ่มต้น|ดำเนินการต่อ|ทำรายการ|เข้าร่วม|ปลดล็อก|ผูกบัญชี|เข้าถึง|ต่อไป",
             "รหัสเข้าสู่ระบบ LINE 440182"},
    CodeRule{"th", confirm,
             "ยืนยัน|ยืนยันตัวตน|ตรวจสอบ|อนุมัติ|พิสูจน์ตัวตน|ยืนยันเบอร์|ยืนยันหมายเลข|เบอร์โทรศัพท์ของคุณ|รับรอง|ลงนาม|ระบุตัวตน",
             "เพื่อยืนยันหมายเลขโทรศัพท์"},
    CodeRule{"th", payment,
             "โอนเงิน|โอน|ชำระเงิน|ชำระ|จ่ายเงิน|ซื้อสินค้า|ซื้อ|รายการ|ธุรกรรม|จำนวนเงิน|ถอนเงิน|พร้อมเพย์|ผู้รับ|ร้านค้า|เติมเงิน|"
             "ใช้จ่ายผ่านบัตร",
             "โอนเงิน 3,000 บาท รหัส 440182"},
    CodeRule{"th", reset,
             "ตั้งรหัสผ่านใหม่|รีเซ็ตรหัสผ่าน|รีเซ็ต|รีเซ็ท|เปลี่ยนรหัสผ่าน|เปลี่ยนรหัส|รหัสผ่านใหม่|ลืมรหัสผ่าน|ลืมรหัส|กู้คืนบัญชี|กู้คืน|"
             "ตั้งค่ารหัสผ่านใหม่|ขอรหัสผ่านใหม่",
             "รีเซ็ตรหัสผ่าน 330915"},
    CodeRule{"th", new_device,
             "อุปกรณ์ใหม่|อุปกรณ์เครื่องใหม่|เครื่องใหม่|อุปกรณ์อื่น|มือถือใหม่|มือถือเครื่องใหม่|อุปกรณ์ที่ไม่รู้จัก|เบราว์เซอร์ใหม่|เพิ่มอุปกรณ์|"
             "ลงทะเบียนอุปกรณ์|เปลี่ยนเครื่อง|เปลี่ยนอุปกรณ์|เชื่อมต่ออุปกรณ์",
             "เข้าสู่ระบบจากอุปกรณ์ใหม่"},
    CodeRule{"th", place,
             "ในแอป|ในแอพ|บนแอป|ในแอปพลิเคชัน|แอปพลิเคชัน|บนหน้าจอ|ในหน้าจอ|หน้าจอ|ในหน้าเว็บ|หน้าเว็บ|บนเว็บไซต์|ในเว็บไซต์|"
             "เว็บไซต์|ในช่อง|ช่องที่|ในระบบ|เบราว์เซอร์|แบบฟอร์ม|หรือคลิก|หรือกดลิงก์",
             "กรอก 77120 ในแอป"},
    CodeRule{"th", lifetime,
             "หมดอายุใน|หมดอายุภายใน|จะหมดอายุ|มีอายุ|อายุการใช้งาน|ใช้ได้ถึง|ภายใน|ใช้ได้ภายใน|มีผล|ใช้งานได้|ภายในเวลา|"
             "ก่อนเวลา",
             "ใช้ได้ภายใน 5 นาที"},
    CodeRule{"th", caution,
             "ห้ามบอก|ห้ามเปิดเผย|ห้ามแจ้ง|ห้ามให้|ห้ามส่งต่อ|อย่าบอก|อย่าเปิดเผย|อย่าให้|อย่าแชร์|อย่าแจ้ง|อย่าส่งต่อ|อย่าส่ง|ไม่ควรบอก|"
             "ไม่ควรเปิดเผย|โปรดอย่า|กรุณาอย่า|แก่ผู้อื่น|กับผู้อื่น|กับใคร|ให้ใคร|ใครทราบ|ผู้อื่น|บุคคลอื่น|หากคุณไม่ได้|หากท่านไม่ได้|"
             "ถ้าคุณไม่ได้|หากไม่ได้|ไม่ได้ทำรายการ|ไม่ได้ร้องขอ|เพิกเฉย|ละเว้น|ไม่ใช่คุณ|มิจฉาชีพ|หลอกลวง|ไม่มีนโยบาย|เจ้าหน้าที่|ระวัง|"
             "เก็บเป็นความลับ|ความลับ",
             "อย่าบอกรหัสนี้กับใคร"},
    CodeRule{"th", yours, "ของคุณ|ของท่าน", "รหัสของคุณคือ 5512"},
    CodeRule{"th", other_thing,
             "ส่วนลด|โค้ดส่วนลด|โค้ดลด|รหัสส่วนลด|โปรโมชั่น|โปรโมชัน|โปรโมโค้ด|คูปอง|บัตรกำนัล|ของขวัญ|กิฟท์|วอเชอร์|เวาเชอร์|"
             "เชิญเพื่อน|แนะนำเพื่อน|รหัสแนะนำ|ผู้แนะนำ|รหัสเชิญ|การจอง|รหัสการจอง|หมายเลขการจอง|ไปรษณีย์|รหัสไปรษณีย์|รหัสพื้นที่|"
             "รหัสประเทศ|บาร์โค้ด|คิวอาร์|QR|ประตู|รหัสประตู|รั้ว|หน้าบ้าน|โรงรถ|ที่จอดรถ|ไม้กั้น|สัญญาณกันขโมย|กันขโมย|ตู้เซฟ|"
             "ล็อกเกอร์|ตู้ล็อกเกอร์|แม่กุญแจ|จักรยาน|รับพัสดุ|พัสดุ|รหัสรับ|รับสินค้า|จัดส่ง|ติดตาม|ติดตามพัสดุ|เลขพัสดุ|หมายเลขพัสดุ|"
             "คำสั่งซื้อ|ออเดอร์|รหัสสินค้า|คืนสินค้า|ใบแจ้งหนี้|ข้อผิดพลาด|รหัสข้อผิดพลาด|รหัสสาขา|รหัสลูกค้า|หมายเลขลูกค้า|"
             "หมายเลขสมาชิก|ที่นั่ง|เที่ยวบิน|เช็คอิน|ห้องประชุม|ประชุม|มิเตอร์|ไฟฟ้า|ค่าไฟ|ประปา|ป้ายรถเมล์|ชิงโชค|ลุ้นรางวัล|ใต้ฝา|"
             "วายฟาย|ไวไฟ|wifi|Wi-Fi|รหัสไวไฟ|รหัสร้านค้า|รหัสนักศึกษา|รหัสวิชา|รหัสหุ้น|รหัสชุดคำสั่ง|ทะเบียนรถ|รหัสตู้|ตู้ฝาก|คอนโด|"
             "ตึก|ลิฟต์|แลกรับ|รหัสแลก|รหัสภาษี|เลขผู้เสียภาษี|เลขห้อง|รหัสห้อง|รหัสสมาชิก|กล่องกุญแจ",
             "โค้ดส่วนลด SUK20 ลด 20%"},
    CodeRule{"th", label,
             "คำสั่งซื้อ|หมายเลขคำสั่งซื้อ|เลขที่คำสั่งซื้อ|ออเดอร์|เลขอ้างอิง|รหัสอ้างอิง|หมายเลขอ้างอิง|อ้างอิง|Ref|เลขที่|เลขที่รายการ|"
             "เลขที่ใบแจ้งหนี้|ใบแจ้งหนี้|ใบเสร็จ|เลขที่ใบเสร็จ|เลขที่บัญชี|บัญชีเลขที่|บ/ช|บช.|เข้าบัญชี|จากบัญชี|บัตร|บัตรเครดิต|บัตรเดบิต|"
             "หมายเลขบัตร|ลงท้าย|ลงท้ายด้วย|4 ตัวท้าย|พัสดุ|หมายเลขพัสดุ|เลขพัสดุ|เลขติดตาม|ติดตามพัสดุ|การจอง|หมายเลขการจอง|"
             "เลขที่จอง|รหัสการจอง|เที่ยวบิน|ขบวน|รถไฟ|ชานชาลา|ที่นั่ง|ห้องเลขที่|กรมธรรม์|เลขกรมธรรม์|เลขที่สัญญา|หมายเลขลูกค้า|"
             "รหัสลูกค้า|สมาชิก|เคส|เลขที่คำร้อง|คำร้อง|รหัสเดิม|รหัสเก่า|ก่อนหน้า|คิว|คิวที่|หมายเลขคิว|รถเมล์สาย|ทะเบียน|มิเตอร์|ตั๋ว|"
             "เลขที่ตั๋ว|รายการเลขที่|พ.ศ.|ค.ศ.|ตั้งแต่|สาขา|แจ้งซ่อม|เลขรับแจ้ง|หมายเลขเครื่อง|บ้านเลขที่|บิล|สายรถเมล์",
             "คำสั่งซื้อ 90117722 จัดส่งแล้ว"},
    CodeRule{"th", call,
             "โทร|โทร.|โทรศัพท์|ติดต่อ|สอบถาม|สายด่วน|คอลเซ็นเตอร์|ลูกค้าสัมพันธ์|ศูนย์บริการ|สอบถามเพิ่มเติม|ข้อมูลเพิ่มเติม|แจ้งระงับ|"
             "เบอร์ติดต่อ|ศูนย์ลูกค้า|Call Center",
             "โทร 02-888-4471"},
    CodeRule{"th", send_to,
             "ส่งไปที่|ส่งมาที่|ส่ง SMS|พิมพ์ STOP|ยกเลิกรับ|ยกเลิกรับข่าวสาร|ยกเลิกรับ SMS|ยกเลิก SMS|ยกเลิกกด|ยกเลิก กด|ยกเลิกโทร|"
             "ไม่รับข่าวสาร|ตอบกลับ",
             "ยกเลิกรับ SMS ส่งมาที่ 4411"},
    CodeRule{"th", spent,
             "หมดอายุแล้ว|รหัสหมดอายุ|ได้หมดอายุ|ถูกใช้แล้ว|ใช้ไปแล้ว|ใช้แล้ว|ถูกใช้งานแล้ว|ถูกยกเลิก|ยกเลิกแล้ว|ไม่ถูกต้อง|ใช้ไม่ได้|"
             "ใช้งานไม่ได้|ถูกเปลี่ยน|เปลี่ยนแล้ว|เปลี่ยนสำเร็จ|เปลี่ยนเรียบร้อย|เรียบร้อยแล้ว|สำเร็จแล้ว|แทนรหัส|รหัสเก่า|รหัสเดิม|"
             "ไม่สามารถใช้|ถูกระงับ|ถูกล็อก",
             "รหัส 4471 หมดอายุแล้ว"},
    CodeRule{"th", advert,
             "ส่วนลด|ลดราคา|ลดสูงสุด|ลดทันที|โปรโมชั่น|โปรโมชัน|คูปอง|ฟรี|ส่งฟรี|แถม|วันนี้เท่านั้น|เฉพาะวันนี้|สิทธิพิเศษ|รับสิทธิ์|ลุ้น|"
             "ลุ้นรับ|รางวัล|ของแถม|แต้ม|คะแนน|เครดิตเงินคืน|แคชแบ็ก|เงินคืน|ราคาพิเศษ|เซล|โค้ดส่วนลด|ช้อป|ดีล|แฟลชเซล|ซื้อ 1 แถม|"
             "ตั้งแต่วันนี้",
             "วันนี้เท่านั้น ลดราคา 20%"},
    CodeRule{"th", parcel,
             "พัสดุ|จัดส่ง|จัดส่งแล้ว|นำจ่าย|ขนส่ง|ไปรษณีย์ไทย|ไปรษณีย์|เคอรี่|Kerry|แฟลช|Flash|J&T|กำลังจัดส่ง|ถึงแล้ว|รับพัสดุ|"
             "รับสินค้า|ไรเดอร์|พนักงานส่ง|คนส่ง|ส่งถึง|จุดรับ",
             "พัสดุของคุณจะจัดส่งวันนี้"},
    CodeRule{"th", visit,
             "นัดหมาย|แพทย์|โรงพยาบาล|คลินิก|ทันตแพทย์|ทันตกรรม|การจอง|จองโต๊ะ|โต๊ะ|เที่ยวบิน|ขึ้นเครื่อง|ออกเดินทาง|เช็คอิน|"
             "โรงแรม|ห้องพัก|รถไฟ|ที่นั่ง|เดินทาง|ขอเตือน|วัคซีน|ตรวจสุขภาพ|คิวของคุณ|คุณหมอ|ใบนัด",
             "ขอเตือนนัดหมายแพทย์ 12 พ.ค."},
    CodeRule{"th", home,
             "ประตู|หน้าบ้าน|รั้ว|โรงรถ|กันขโมย|แมว|กุญแจ|เพื่อนบ้าน|เด็กๆ|ข้าวเย็น|เย็นนี้|ไวไฟ|wifi|ตู้เซฟ|จักรยาน|คอนโด|เจอกัน|"
             "แวะมา|ข้างบ้าน|ห้องเก็บของ|ลูกๆ|น้องหมา|คุณแม่|นะจ๊ะ|นะคะ",
             "รหัสประตูหน้าบ้าน 4471 นะ"},
    CodeRule{"th", statement,
             "ยอดเงิน|คงเหลือ|ยอดคงเหลือ|เงินเข้า|เงินออก|รับโอน|ฝาก|ฝากเงิน|ถอน|หักบัญชี|หักเงิน|ตัดบัญชี|เงินเดือน|ใช้จ่าย|ใช้บัตร|"
             "วงเงิน|วงเงินคงเหลือ|ครบกำหนด|ชำระแล้ว|ยอดชำระ|ยอดขั้นต่ำ|ใบแจ้งยอด|ได้รับเงิน|ดอกเบี้ย|กดเงิน",
             "เงินเข้า 3,000 บาท คงเหลือ 12,410 บาท"},
    CodeRule{"th", plan,
             "อินเทอร์เน็ต|อินเตอร์เน็ต|เน็ต|ดาต้า|เติมเงิน|แพ็กเกจ|แพ็คเกจ|ค่าบริการ|ค่าโทร|รอบบิล|บิล|ยอดค้างชำระ|ใช้งานไปแล้ว|"
             "คงเหลือ|ค่าไฟ|ค่าน้ำ|มิเตอร์|โรมมิ่ง|วันใช้งาน|ต่ออายุ|GB|MB",
             "ใช้เน็ตไปแล้ว 80%"},
    CodeRule{"th", currency, "บาท|฿|ดอลลาร์|ยูโร|เยน|สตางค์|THB", "3,000 บาท"},
    CodeRule{"th", month,
             "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม.ค.|ก.พ.|"
             "มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.",
             "12 พ.ค. 2569"},
    CodeRule{"th", unit,
             "คะแนน|แต้ม|นาที|ชั่วโมง|ชม.|วินาที|ชิ้น|เดือน|ไมล์|กม.|กิโลเมตร|กก.|เมตร|กิกะ|เปอร์เซ็นต์|แสน|ตัวอักษร|สิทธิ์|องศา|"
             "วันนับ|คนแรก|ก้าววันนี้",
             "คุณมี 4200 คะแนน"},

    CodeRule{"vi", one_time_code,
             "mã otp|mã xác thực|mã xác minh|mã xác nhận|mã bảo mật|mã đăng nhập|mã đăng ký|mã kích hoạt|"
             "mã truy cập|mã một lần|mã dùng một lần|mã sử dụng một lần|mật khẩu một lần|mật khẩu dùng một lần|"
             "mật khẩu sử dụng một lần|mật khẩu otp|mật khẩu tạm thời|mật khẩu tạm|mã tạm thời|mã số xác thực|"
             "mã số xác nhận|mã số xác minh|mã giao dịch otp|mã phê duyệt|mã thanh toán otp|mã khôi phục|"
             "mã đặt lại|mã cấp lại|mã smsotp|mã sms|mã sms otp|mã an toàn|mã bí mật|mã kiểm tra|mã chuyển tiền|"
             "mã định danh đăng nhập|mã pin tạm thời|một lần duy nhất|mã verify|mã code xác|mã smart otp|"
             "dùng 1 lần|sử dụng 1 lần|mật khẩu 1 lần|mã ủy quyền|xác thực hai|xác thực 2|mã tan|mã tac",
             "Ma OTP la 118-640"},
    CodeRule{"vi", code_word,
             "mã là|mã của bạn|mã của quý khách|mật khẩu|mật mã|mã pin|mã code|mã này|dãy số|chữ số|mã số|"
             "mã của|mã để|mã cho|mã:|=mã|lấy mã|nhập mã|có mã|và mã|với mã|gửi mã",
             "Mã của bạn là 5512"},
    CodeRule{"vi", enter,
             "điền|gõ|hãy điền|hãy gõ|điền vào|gõ vào|nhập|nhập mã|hãy nhập|vui lòng nhập|sử dụng|hãy dùng|vui lòng sử "
             "dụng|vui lòng dùng|cung cấp mã|"
             "sao chép|với mã|bằng mã|đọc mã|điền mã|dùng mã|gõ mã|dùng để",
             "Nhập 77120 trong ứng dụng"},
    CodeRule{"vi", sign_in,
             "đăng nhập|đăng ký|đăng kí|kích hoạt|tài khoản|tạo tài khoản|mở tài khoản|bắt đầu|tiếp tục|"
             "hoàn tất|hoàn thành|tham gia|truy cập|liên kết|mở khóa|mở khoá|login|gia nhập",
             "Mã đăng nhập Zalo: 440182"},
    CodeRule{"vi", confirm,
             "xác nhận|xác thực|xác minh|phê duyệt|định danh|danh tính|kiểm tra|số điện thoại của bạn|"
             "sđt của bạn|ủy quyền|đồng ý",
             "để xác minh số điện thoại"},
    CodeRule{"vi", payment,
             "thanh toán|chuyển tiền|chuyển khoản|giao dịch|gd|mua hàng|mua sắm|chi tiêu|rút tiền|số tiền|"
             "nạp tiền|nộp tiền|người nhận|thụ hưởng|người thụ hưởng|trích nợ|đơn vị chấp nhận|trực tuyến|"
             "chuyển tới|chuyen",
             "chuyen 3.200.000d den TK. Ma OTP la 118-640"},
    CodeRule{"vi", reset,
             "đặt lại mật khẩu|đặt lại|khôi phục|khôi phục mật khẩu|cấp lại mật khẩu|đổi mật khẩu|"
             "thay đổi mật khẩu|quên mật khẩu|mật khẩu mới|lấy lại mật khẩu|thiết lập lại|reset mật khẩu|đổi mk|"
             "lấy lại tài khoản",
             "đặt lại mật khẩu: 330915"},
    CodeRule{"vi", new_device,
             "thiết bị mới|thiết bị khác|thiết bị lạ|điện thoại mới|máy mới|trình duyệt mới|thêm thiết bị|"
             "đổi thiết bị|thiết bị chưa|thiết bị không xác định|đăng ký thiết bị|liên kết thiết bị|"
             "kích hoạt thiết bị",
             "đăng nhập từ thiết bị mới"},
    CodeRule{"vi", place,
             "trong ứng dụng|trên ứng dụng|vào ứng dụng|ứng dụng|trên app|trong app|vào app|trên trang|"
             "trên website|trên web|trên màn hình|vào màn hình|vào ô|trình duyệt|trên hệ thống|vào hệ thống|"
             "trang web|hoặc nhấn|hoặc bấm|hoặc truy cập",
             "Nhập 77120 trong ứng dụng"},
    CodeRule{"vi", lifetime,
             "hiệu lực|có hiệu lực|hết hạn|sẽ hết hạn|hết hiệu lực sau|có giá trị|giá trị trong|hạn sử dụng|"
             "thời hạn|trong vòng|trong 5 phút|hết hạn lúc|hết hạn sau|chỉ dùng|chỉ sử dụng|het han",
             "het han 21:40"},
    CodeRule{"vi", caution,
             "không chia sẻ|không cung cấp|không tiết lộ|không cho|không gửi|không đọc|không được cung cấp|"
             "tuyệt đối không|đừng chia sẻ|đừng tiết lộ|đừng cung cấp|đừng cho|với bất kỳ ai|cho bất kỳ ai|"
             "bất kỳ ai|bất cứ ai|cho ai|với ai|người khác|nếu không phải|nếu bạn không|nếu quý khách không|"
             "không phải bạn|không yêu cầu|bỏ qua|lừa đảo|giả mạo|nhân viên|kể cả|bảo mật thông tin|cảnh giác|"
             "lộ mã|không bao giờ|cẩn trọng|chiếm đoạt|tuyệt mật",
             "Không chia sẻ mã này với bất kỳ ai"},
    CodeRule{"vi", yours, "của bạn|của quý khách|của quý vị|của qk|của anh/chị|quý khách|quý khách hàng",
             "Mã của bạn là 5512"},
    CodeRule{"vi", other_thing,
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
             "biển số|bảo hiểm|mã bảo hành|bảo hành|rút thăm|mã cổng|cửa nhà|cửa ra vào|cổng nhà",
             "Mã giảm giá HE20 giảm 20%"},
    CodeRule{"vi", label,
             "đơn hàng|mã đơn hàng|mã đơn|đơn hàng số|số đơn|mã tham chiếu|tham chiếu|số tham chiếu|"
             "mã giao dịch|mã gd|số gd|số giao dịch|hóa đơn|hoá đơn|số hóa đơn|tài khoản|số tài khoản|tk|stk|"
             "tk:|số thẻ|thẻ số|thẻ đuôi|số cuối|vận đơn|mã vận đơn|mã bưu gửi|bưu kiện|kiện hàng|đặt chỗ|"
             "mã đặt chỗ|số đặt chỗ|mã đặt phòng|mã vé|vé số|hợp đồng|số hợp đồng|mã hợp đồng|mã khách hàng|"
             "mã kh|mã số kh|hồ sơ|mã hồ sơ|số hồ sơ|số yêu cầu|mã yêu cầu|khiếu nại|số phiếu|mã cũ|trước đó|"
             "mã trước|chuyến bay|cổng số|xe buýt|biển số|biển kiểm soát|bks|từ năm|số thứ tự|stt|mã số thuế|"
             "mst|cmnd|cccd|số bhxh|mã bhxh|thuê bao|số thuê bao|mã thanh toán|mã tra cứu|số lô|imei|seri|"
             "serial|tổng đài số|mã chi nhánh|căn hộ|số nhà|quyết định|biên bản|số ghế|số vé|thẻ tín dụng|"
             "thẻ ghi nợ",
             "Đơn hàng 90117722 đã gửi"},
    CodeRule{"vi", call,
             "liên hệ|lh|lh:|hotline|tổng đài|điện thoại|cskh|hỗ trợ|gọi số|chi tiết lh|chi tiết liên hệ|"
             "thắc mắc|số máy|bấm gọi|tư vấn|zalo:|gọi ngay|đt.|gọi tới|vui lòng gọi|goi",
             "LH 1900 4471"},
    CodeRule{"vi", send_to,
             "soạn|soạn tin|soạn tc gửi|gửi đến|gửi tới|gửi về|nhắn tin|từ chối qc|từ chối|hủy soạn|để hủy|"
             "để từ chối|trả lời|gửi tin|tc gửi",
             "Soạn TC gửi 18001091"},
    CodeRule{"vi", spent,
             "đã hết hạn|hết hiệu lực|đã được sử dụng|đã sử dụng|không hợp lệ|không còn hiệu lực|đã bị hủy|"
             "đã hủy|đã huỷ|hủy bỏ|đã thay đổi|đã được thay đổi|đã đổi|đã được đổi|mã cũ|mã trước đó|thay thế|"
             "thay cho|không đúng|sai mã|nhập sai|đã bị khóa|đã bị khoá|vô hiệu",
             "Mã 4471 đã hết hạn"},
    CodeRule{"vi", advert,
             "giảm giá|giảm ngay|giảm đến|khuyến mãi|khuyến mại|ưu đãi|miễn phí|freeship|tặng ngay|quà tặng|"
             "trúng thưởng|cơ hội|rút thăm|hoàn tiền|chỉ hôm nay|duy nhất hôm nay|voucher|điểm thưởng|tích điểm|"
             "mua ngay|(qc)|[qc]|quảng cáo|săn sale|nhanh tay|giá sốc|đồng giá|xả hàng|siêu sale|tri ân|"
             "mua 1 tặng 1|đổi quà|từ chối qc",
             "Chỉ hôm nay giảm 20%"},
    CodeRule{"vi", parcel,
             "đơn hàng|giao hàng|bưu kiện|bưu phẩm|kiện hàng|bưu tá|shipper|vận chuyển|đang giao|đã giao|"
             "phát thành công|nhận hàng|bưu điện|bưu cục|ghn|ghtk|viettel post|vnpost|j&t|đã gửi|vận đơn|"
             "lấy hàng|tài xế",
             "Đơn hàng của bạn sẽ được giao hôm nay; shipper sẽ gọi"},
    CodeRule{"vi", visit,
             "lịch hẹn|lịch khám|nhắc lịch|nhắc hẹn|bác sĩ|bs.|phòng khám|bệnh viện|nha khoa|đặt chỗ|đặt phòng|"
             "đặt bàn|chuyến bay|khởi hành|khách sạn|làm thủ tục|lên máy bay|tái khám|chuyến tàu|nhà hàng|"
             "cất cánh|xuất chiếu|cuộc hẹn",
             "Nhắc lịch hẹn khám ngày 12/05"},
    CodeRule{"vi", home,
             "cửa nhà|gara|chung cư|báo động|con mèo|con chó|chìa khóa|chìa khoá|hàng xóm|bọn trẻ|ăn tối|"
             "tối nay|wifi|xe đạp|em ơi|anh ơi|con ơi|về nhà|nhà kho|thùng rác|ổ khóa|cổng nhà|cửa cổng|ở nhà|"
             "nhé em|nhé anh|nhé con",
             "mã cửa nhà là 4471 nhé"},
    CodeRule{"vi", statement,
             "số dư|sdc|sd tk|biến động|biến động số dư|nhận được|đã nhận|vừa nhận|ghi có|ghi nợ|lương|rút tiền|"
             "rút atm|hạn mức|khả dụng|dư nợ|sao kê|đến hạn|thanh toán tối thiểu|giao dịch thành công|nd:|"
             "noi dung|phát sinh|trả nợ",
             "Số dư: 12.410.000 VND"},
    CodeRule{"vi", plan,
             "data|dung lượng|gói cước|nạp thẻ|nạp tiền|cước phí|hóa đơn|hoá đơn|tiền điện|tiền nước|lưu lượng|"
             "tốc độ cao|còn lại|đã sử dụng hết|đã dùng|gia hạn|chuyển vùng|thuê bao|phút gọi|tài khoản chính|"
             "tkc|chỉ số|kwh|thanh toán trước ngày|ngày sử dụng|internet",
             "Quý khách đã dùng 80% data"},
    CodeRule{"vi", currency, "đồng|đ|vnđ|vnd|triệu|usd|đô la|nghìn đồng", "3.200.000 đồng"},
    CodeRule{"vi", month, "tháng", "ngày 12 tháng 5"},
    CodeRule{"vi", unit,
             "điểm|phút|ngày|giây|bước|tháng|dặm|km|kg|m2|phần trăm|nghìn|ngàn|triệu|tỷ|tuổi|ký tự|sản phẩm|"
             "tin nhắn|kwh|phần quà|thành viên|cuộc gọi|lần truy cập|người dùng|giờ sáng",
             "bạn có 4200 điểm"},

    CodeRule{"id", one_time_code,
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
    CodeRule{"id", code_word,
             "kode|kodenya|kodemu|kode anda|kod|kata sandi|sandi|sandinya|password|pin|angka|digit|nomor ini|"
             "kata laluan|kata kunci|kode:|nombor",
             "Kode kamu 5512"},
    CodeRule{"id", enter,
             "tuliskan|masukin|isi|gunakanlah|sebut|masukkan|masukan|masukkanlah|memasukkan|ketik|ketikkan|gunakan|"
             "pakai|pakailah|dipakai|digunakan|"
             "isikan|tulis|dengan kode|salin|sebutkan|inputkan|sila masukkan|sila guna|masukkan kode|taip|"
             "tempel|menggunakan|bacakan kode|guna kod|isi kode",
             "Masukkan 77120 di aplikasi"},
    CodeRule{"id", sign_in,
             "masuk|masuk ke|log masuk|login|log in|daftar|mendaftar|pendaftaran|registrasi|aktivasi|aktifkan|"
             "mengaktifkan|akun|akaun|akunmu|membuat akun|buat akun|memulai|melanjutkan|lanjutkan|menyelesaikan|"
             "selesaikan|bergabung|mengakses|akses|buka rekening|sambungkan|buka kunci",
             "Kode 8204 dipakai sekali saja untuk masuk ke akun Bukalapak"},
    CodeRule{"id", confirm,
             "verifikasi|memverifikasi|konfirmasi|mengonfirmasi|mengkonfirmasi|validasi|autentikasi|otorisasi|"
             "menyetujui|setujui|persetujuan|identitas|mengesahkan|sahkan|pengesahan|tanda tangan|membuktikan|"
             "nomor hp|nomor ponsel|autorisasi",
             "untuk memverifikasi nomor hp kamu"},
    CodeRule{"id", payment,
             "pembayaran|bayar|membayar|transfer|transaksi|pembelian|belanja|penarikan|tarik tunai|sebesar|"
             "sejumlah|penerima|top up|isi saldo|pembelanjaan|bayaran|pindahan|pemindahan|merchant",
             "Transfer Rp300.000, OTP 440182"},
    CodeRule{"id", reset,
             "reset kata sandi|atur ulang|mengatur ulang|reset password|reset pin|reset|mereset|"
             "ganti kata sandi|ubah kata sandi|mengubah kata sandi|mengganti kata sandi|ganti password|"
             "ubah password|kata sandi baru|password baru|sandi baru|lupa kata sandi|lupa password|lupa sandi|"
             "pulihkan|memulihkan|pemulihan|tukar kata laluan|set semula|ubah pin|ganti pin",
             "reset kata sandi: 330915"},
    CodeRule{"id", new_device,
             "perangkat baru|hp baru|ponsel baru|perangkat lain|perangkat tidak dikenal|perangkat asing|"
             "browser baru|tambah perangkat|menambahkan perangkat|peranti baharu|peranti baru|handphone baru|"
             "device baru|perangkat yang tidak|menautkan perangkat",
             "masuk dari perangkat baru"},
    CodeRule{"id", place,
             "di aplikasi|ke aplikasi|pada aplikasi|dalam aplikasi|di app|di halaman|ke halaman|pada halaman|"
             "di layar|di situs|di website|di web|di kolom|pada kolom|di browser|di formulir|di laman|atau klik|"
             "atau ketuk|atau tekan",
             "Masukkan 77120 di aplikasi"},
    CodeRule{"id", lifetime,
             "berlaku|berlaku selama|masa berlaku|kedaluwarsa|kadaluarsa|kadaluwarsa|kadaluarsa dalam|"
             "kedaluwarsa dalam|dalam waktu|hangus|valid|sah selama|sah untuk|tamat tempoh|aktif selama|"
             "hanya berlaku|sekali saja|habis dalam",
             "Berlaku 5 menit."},
    CodeRule{"id", caution,
             "jangan bagikan|jangan berikan|jangan beri|jangan beritahu|jangan beritahukan|jangan sebarkan|"
             "jangan kasih|jangan pernah|jangan informasikan|jangan dibagikan|jangan diberikan|jangan sampaikan|"
             "jangan disebarkan|jangan kongsi|jangan dedah|jangan share|jangan tunjukkan|jangan berikan kepada|"
             "kepada siapapun|kepada siapa pun|ke siapapun|ke siapa pun|ke siapa-siapa|siapapun|siapa pun|"
             "sesiapa|orang lain|pihak lain|pihak manapun|pihak mana pun|jika bukan|bila bukan|kalau bukan|"
             "jika anda tidak|jika kamu tidak|bukan anda|bukan kamu|tidak merasa|tidak meminta|abaikan|penipuan|"
             "waspada|hati-hati|rahasia|rahasiakan|termasuk pihak|tidak pernah meminta|petugas|hubungi kami jika",
             "Jangan bagikan ke siapa pun"},
    CodeRule{"id", yours, "anda|kamu|kodemu|milikmu|kepada yth|pelanggan yth", "Kode kamu 5512"},
    CodeRule{"id", other_thing,
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
             "retur|kode retur|apartemen|akses pintu|akses gedung|gedung|kost|no va",
             "Kode promo HEMAT20 diskon 20%"},
    CodeRule{"id", label,
             "no.|nomor|nomor:|no pesanan|no. pesanan|pesanan|nomor pesanan|no order|no. order|invoice|"
             "no invoice|faktur|no faktur|referensi|no referensi|no. referensi|no ref|no. ref|nomor referensi|"
             "tagihan|nomor tagihan|rekening|rek|rek.|no rek|no. rek|no rekening|ke rek|kartu|kartu kredit|"
             "kartu debit|berakhiran|yang berakhir|akhiran|no kartu|no. kartu|resi|no resi|no. resi|nomor resi|"
             "tiket|no tiket|nomor tiket|kode booking|kode pemesanan|penerbangan|kereta|gerbong|kursi|peron|"
             "antrian|antrean|no antrian|nomor antrian|id pelanggan|idpel|no pelanggan|no meter|nomor meter|"
             "no va|virtual account|nomor va|polis|no polis|klaim|kasus|laporan|no laporan|pengaduan|pengajuan|"
             "kode lama|sebelumnya|kode sebelumnya|kontrak|no kontrak|id transaksi|no transaksi|sejak|"
             "sejak tahun|plat|nopol|bpjs|npwp|nik|ktp|rute|koridor|no rm|no akaun|akaun|kad|kad berakhir|"
             "rujukan|no rujukan|kode bayar|blok|seri|no seri|kamar no",
             "No. pesanan 90117722 dikirim"},
    CodeRule{"id", call,
             "hubungi|telepon|telp|telp.|tlp|tlp.|call center|cs:|wa:|whatsapp|layanan pelanggan|info:|"
             "info lebih lanjut|pertanyaan?|bantuan|hub.|kontak|telefon|sebarang pertanyaan|customer care|"
             "customer service|pengaduan|contact center|aduan|talian|ke nomor telepon",
             "Hubungi 1500 447"},
    CodeRule{"id", send_to,
             "kirim|kirim ke|sms ke|ketik stop kirim|kirimkan ke|unreg|stop ke|stop kirim|hantar|hantar ke|"
             "kirim sms|utk stop|untuk berhenti",
             "Ketik STOP kirim ke 4411"},
    CodeRule{"id", spent,
             "sudah kedaluwarsa|telah kedaluwarsa|sudah kadaluarsa|telah kadaluarsa|sudah tidak berlaku|"
             "tidak berlaku|tidak berlaku lagi|sudah digunakan|telah digunakan|sudah dipakai|sudah terpakai|"
             "telah berakhir|sudah berakhir|tidak valid|dibatalkan|telah dibatalkan|telah diubah|"
             "berhasil diubah|telah diganti|berhasil diganti|kode lama|kode sebelumnya|menggantikan|pengganti|"
             "sebagai ganti|terblokir|diblokir|hangus|telah tamat",
             "Kode 4471 sudah kedaluwarsa"},
    CodeRule{"id", advert,
             "diskon|promo|promosi|gratis|gratis ongkir|hemat|hadiah|menangkan|menang|undian|cashback|voucher|"
             "kupon|khusus hari ini|hari ini saja|hanya hari ini|poin|buruan|penawaran|terbatas|dapatkan|raih|"
             "nikmati|s&k|s&k berlaku|spesial|harga spesial|murah|obral|flash sale|tukar poin|bonus|percuma|"
             "jualan|menangi|tawaran|jimat|rebat|diskaun",
             "Khusus hari ini diskon 20%"},
    CodeRule{"id", parcel,
             "paket|paketmu|paket anda|pengiriman|dikirim|diantar|kurir|resi|jne|j&t|sicepat|anteraja|"
             "pos indonesia|dalam perjalanan|pesanan anda|pesananmu|diterima oleh|ambil di|siap diambil|"
             "penghantaran|bungkusan|barang anda|driver|tiba",
             "Paket kamu akan diantar hari ini"},
    CodeRule{"id", visit,
             "janji temu|jadwal|dokter|dr.|drg.|klinik|rumah sakit|puskesmas|pengingat|booking|reservasi|"
             "penerbangan|keberangkatan|kereta|check-in|hotel|perjalanan|boarding|imunisasi|vaksin|antrian|"
             "antrean|kunjungan|temujanji|kursi|gerbong|berangkat",
             "Pengingat: jadwal dokter 12/05"},
    CodeRule{"id", home,
             "pintu|pintu depan|pagar|gerbang|garasi|alarm|kucing|anjing|kuncinya|tetangga|anak-anak|"
             "sampai ketemu|bapak|makan malam|malam ini|wifi|gembok|gemboknya|kost|sepeda|brankas|gudang|ya kak|"
             "titip|lemari|pulang|kunci di|pagar rumah",
             "kode pagar rumah 4471, kunci di tetangga"},
    CodeRule{"id", statement,
             "saldo|debit|kredit|setor|setoran|masuk ke rekening|dana masuk|dana keluar|tarik tunai|gaji|"
             "tagihan|jatuh tempo|telah diterima|menerima|diterima dari|terpotong|didebet|mutasi|"
             "transaksi berhasil|dikreditkan|pembayaran berhasil|angsuran|cicilan|pinjaman|lunas|trx berhasil",
             "Saldo Rp12.410.000"},
    CodeRule{"id", plan,
             "kuota|kuota anda|sisa kuota|paket data|paket internet|pulsa|isi ulang|masa aktif|masa tenggang|"
             "internet|tagihan|listrik|meteran|pemakaian|roaming|nelpon|data anda|tambah nilai|stroom|pdam|"
             "indihome|telah terpakai|kuota utama",
             "Sisa kuota 2 GB"},
    CodeRule{"id", currency, "rupiah|rp|rp.|idr|ribu|rb|juta|jt|rm|ringgit|dolar", "300 ribu"},
    CodeRule{"id", month,
             "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|julai|ogos|"
             "disember|agt|okt|nop",
             "12 Mei 2026"},
    CodeRule{"id", unit,
             "poin|menit|mnt|detik|langkah|tahun|thn|bulan|bln|pcs|digit|wib|wita|wit|meter|persen|ribu|juta|"
             "minit|lembar|koin|orang telah|jam kerja",
             "kamu punya 4200 poin"},
};

}  // namespace

std::span<const CodeRule> southeast_asian_rules() {
  return rules;
}

}  // namespace otpost::inbox
