### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Ở đây chỉ có lời khuyên. Xin đừng viết gì về người đó: không tên, không nơi chốn, không câu chuyện. Như vậy không có hồ sơ nào về họ.
what-to-see =
    Dấu hiệu cần chú ý: bị giữ giấy tờ, tiền; không bao giờ ở một mình, người khác nói thay; không đi được; sợ, bị thương, trả lời học thuộc; làm trả nợ; không biết địa chỉ.

    Một dấu hiệu chưa chứng minh gì. Nhiều dấu hiệu thì nên nhờ giúp.
what-to-do =
    Nếu an toàn: nói chuyện riêng, với phiên dịch của bạn. Hỏi họ có an toàn không và muốn gì. Đừng hứa, đừng đối đầu với ai. Khi nguy hiểm, hãy gọi { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] Ở Bulgaria, ai biết trẻ em gặp nguy hiểm phải báo ngay cho bảo vệ trẻ em hoặc cảnh sát, kể cả người phải giữ bí mật. Với người lớn, họ chưa đồng ý thì không chuyển gì, trừ khi nguy hiểm tính mạng.
       *[other] Trẻ em gặp nguy hiểm thì phải báo ngay. Với người lớn, họ chưa đồng ý thì không chuyển gì cho ai, trừ khi nguy hiểm tính mạng.
    }
and-now =
    Bạn muốn tiếp tục thế nào?
    .enough = Với tôi là đủ
    .report = Tôi muốn báo tin
    .ask-person = Hỏi người trong nhóm
advised =
    Cảm ơn bạn đã hỏi. Bạn có thể viết lại ở đây bất cứ lúc nào.

    Khi nguy hiểm, hãy gọi { $emergency }.
