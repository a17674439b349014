### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Chúng tôi không bao giờ tìm cách liên lạc với người bạn kể: một cuộc gọi hay tin nhắn có thể khiến người đó gặp nguy hiểm. Xin đừng đối đầu với ai, và đừng viết tên hay địa chỉ. Sau đây là ba câu hỏi ngắn.
danger-there =
    Có ai đang gặp nguy hiểm ngay lúc này không?
    .yes = Vâng, có
    .no = Không
    .not-sure = Không chắc
there-now =
    Xin hãy gọi { $emergency } ngay bây giờ, từ một nơi an toàn, và nói người đó đang ở đâu.

    { $numbers }
about =
    Đó là người lớn hay trẻ em?
    .adult = Người lớn
    .child = Trẻ em, dưới 18 tuổi
    .not-sure = Không chắc
child-duty =
    { $country ->
        [bg] Trẻ em gặp nguy hiểm: xin hãy báo ngay cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Ở Bulgaria, luật yêu cầu mọi người biết chuyện đều phải báo.
       *[other] Trẻ em gặp nguy hiểm: xin hãy báo ngay cho cơ quan bảo vệ trẻ em hoặc cảnh sát.
    }
own-words =
    Điều gì làm bạn lo? Hãy viết bằng lời của bạn, không kèm tên. Bạn bỏ qua cũng được.
    .no-life = Tôi không muốn sống nữa
