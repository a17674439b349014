### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    Bạn viết với vai trò nào?
    .work = Tôi biết qua công việc
    .family = Người nhà hoặc bạn bè
    .witness = Tôi đã thấy hoặc nghe
    .advice = Tôi chỉ cần lời khuyên
careful =
    Mất khoảng năm phút, tám phần. Bạn có thể bỏ qua, quay lại, dừng lại bất cứ lúc nào; câu trả lời được giữ 72 giờ, và có mã thì tiếp tục được trên máy khác.

    Xin đừng đối đầu với ai, đừng để bạn hay người đó gặp nguy hiểm. Đừng viết tên hay địa chỉ chính xác.
danger-there =
    Có ai đang gặp nguy hiểm ngay lúc này không?
    .yes = Vâng, có
    .no = Không
    .not-sure = Không chắc
there-now =
    Xin hãy gọi { $emergency } ngay bây giờ, từ một nơi an toàn, và nói người đó đang ở đâu.

    { $numbers }
known =
    Nếu tổ chức của bạn đã cho bạn một mã cho việc này, hãy viết mã ngay bây giờ. Không có mã vẫn báo tin được.
    .no-code = Tôi không có mã
title-about = Về ai
about =
    Đó là người lớn hay trẻ em?
    .adult = Người lớn
    .child = Trẻ em, dưới 18 tuổi
    .not-sure = Không chắc
child-duty =
    { $country ->
        [bg] Trẻ em gặp nguy hiểm: xin hãy báo ngay cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Ở Bulgaria, luật yêu cầu mọi người biết chuyện đều phải báo, kể cả người có nghĩa vụ giữ bí mật.
       *[other] Trẻ em gặp nguy hiểm: xin hãy báo ngay cho cơ quan bảo vệ trẻ em hoặc cảnh sát.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Bắt đầu thế nào
signs-start =
    Bạn biết gì về lúc bắt đầu?
    .F01 = Việc khác lời hứa
    .F02 = Lương thấp hơn lời hứa
    .F03 = Lời hứa yêu, hứa cưới
    .F04 = Do người thân đưa đi
    .F05 = Bị mua, bán hoặc bắt đi
    .none = Không có điều nào
title-signs-control = Kiểm soát
signs-control =
    Có ai kiểm soát người đó không?
    .F06 = Người khác giữ giấy tờ
    .F07 = Bị nhốt, không đi được
    .F08 = Luôn bị canh chừng
    .F13 = Bị dặn phải nói gì
    .none = Không có điều nào
title-signs-harm = Bị hại và nợ
signs-harm =
    Người đó có bị hại, bị đe dọa hay mắc nợ không?
    .F09 = Thương tích, bạo lực
    .F10 = Đe dọa người đó
    .F11 = Đe dọa gia đình
    .F12 = Món nợ tăng dần
    .none = Không có điều nào
title-signs-work = Việc làm và lương
signs-work =
    Bạn biết gì về việc làm và lương?
    .F14 = Làm rất nhiều giờ
    .F15 = Lương ít hoặc không có
    .F16 = Bị lấy mất tiền làm ra
    .F18 = Việc nguy hiểm, tồi tệ
    .F19 = Phải nộp đủ tiền mỗi ngày
    .none = Không có điều nào
title-signs-made = Bị ép làm
signs-made =
    Người đó có bị ép làm việc nào dưới đây không?
    .F20 = Ăn xin
    .F21 = Trộm cắp hoặc lừa đảo
    .F22 = Tình dục lấy tiền, phim
    .none = Không có điều nào
title-signs-living = Chỗ ở
signs-living =
    Bạn biết gì về cách người đó sống?
    .F17 = Chỗ ở tồi, chật chội
    .F23 = Ở tại nơi làm, bị giấu
    .F24 = Không biết tiếng, địa chỉ
    .F25 = Không giấy tờ, rất sợ
    .none = Không có điều nào
how-known = { $sign }: vì sao bạn biết?
certainty-seen = Tôi đã thấy
certainty-told-by-person = Người đó nói với tôi
certainty-second-hand = Người khác nói với tôi
certainty-suspected = Tôi nghi là vậy
check-person =
    Đây là câu trả lời của bạn. Bạn có thể sửa từng dòng, hoặc đi tiếp. Dòng nào không sửa thì giữ nguyên.
    .right = Đúng như vậy
another =
    Bạn có muốn kể về một người khác nữa không?
    .no = Không
    .yes = Có, thêm một người
title-where = Nơi chốn
where = Chuyện này ở đâu? Nói chung chung cũng được: nước, vùng hay thành phố. Không cần địa chỉ chính xác.
title-own-words = Bằng lời của bạn
own-words = Bạn đã thấy hoặc nghe gì? Hãy viết bằng lời của bạn, không kèm tên. Bạn bỏ qua cũng được.
check =
    Trước khi gửi: bạn có thể sửa các câu này, hoặc gửi tin báo.
    .send = Gửi tin báo
do-now =
    Cảm ơn bạn. Nhóm hỗ trợ đã nhận được.

    Nếu an toàn: nói chuyện riêng với người đó, không có người đi cùng, với phiên dịch của bạn. Đừng hứa gì. Đừng đối đầu với ai. Câu hỏi của nhóm và kết quả tin báo sẽ đến đây.
do-now-law =
    { $country ->
        [bg] Khi làm việc ở Bulgaria: trẻ gặp nguy hiểm phải báo ngay. Trẻ bị hại như vậy: bảo vệ trẻ em, cảnh sát và Ủy ban Quốc gia cùng được báo trong 24 giờ. Với người lớn, chưa đồng ý thì không chuyển gì, trừ khi nguy hiểm tính mạng.
       *[other] Trẻ em gặp nguy hiểm thì báo ngay cho bảo vệ trẻ em hoặc cảnh sát. Với người lớn, họ chưa đồng ý thì không chuyển gì cho ai, trừ khi nguy hiểm tính mạng.
    }
