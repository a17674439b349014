### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Kể điều gì là do em quyết định. Em nên biết trước một điều: nếu em có thể đang gặp nguy hiểm, nhóm hỗ trợ có thể phải báo cho những người bảo vệ trẻ em. Khi có thể, nhóm nói chuyện với em trước.

    Em cũng có thể gọi:
    { $numbers }
safe-now =
    Ngay lúc này em có an toàn không?
    .yes = Dạ có
    .no = Dạ không
    .not-sure = Em không chắc
how-old =
    Em bao nhiêu tuổi?
    .under-14 = Dưới 14 tuổi
    .from-14 = Từ 14 đến 17 tuổi
with-whom =
    Bây giờ em đang ở với ai?
    .safe-family = Gia đình, em thấy an toàn
    .feared-family = Gia đình, em thấy sợ
    .not-family = Người ngoài gia đình
    .alone = Em ở một mình
    .institution = Mái ấm hoặc cơ sở
made-to =
    Có ai bắt em làm gì cho họ hoặc để lấy tiền không? Em không cần phải nói.
    .work = Làm việc
    .beg = Ăn xin
    .steal-or-carry = Trộm hoặc mang đồ
    .sexual = Chuyện tình dục, ảnh
    .marry = Kết hôn
    .none = Không có điều nào
    .no-wish-to-say = Em không muốn nói
can-refuse =
    Em có thể từ chối hoặc ngừng làm mà không bị phạt không?
    .yes = Dạ có
    .no = Dạ không
    .not-sure = Em không chắc
made-when =
    Chuyện đó đang xảy ra, hay là trước đây?
    .now = Đang xảy ra
    .before = Trước đây
things-taken =
    Có ai lấy tiền, giấy tờ hoặc điện thoại của em không?
    .yes = Dạ có
    .no = Dạ không
    .not-sure = Em không chắc
hurt-or-threatened =
    Có ai đã làm đau em, hoặc nói sẽ làm đau em không?
    .yes = Dạ có
    .no = Dạ không
    .not-sure = Em không chắc
trusted-adult =
    Có người lớn nào em tin không?
    .yes = Dạ có
    .no = Dạ không
    .not-sure = Em không chắc
own-words =
    Nếu em muốn, hãy viết chuyện đang xảy ra. Không cần viết tên ai. Em bỏ qua cũng được.
    .no-life = Em không muốn sống nữa
