### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Ở đây có một tin báo bạn đã bắt đầu mà chưa xong.
       *[other] Ở đây có một tin báo bạn đã bắt đầu, dừng ở phần { $part }, câu { $question }.
    }

    Tin báo chờ 72 giờ sau câu trả lời cuối; sau đó không thể tiếp tục. Số giờ còn lại: { $hours }.
    .go-on = Tiếp tục
    .anew = Viết lại từ đầu
    .discard = Bỏ tin báo này
draft-sure =
    Nếu hủy, nhóm hỗ trợ không dùng các câu trả lời của bạn nữa, và không thể tiếp tục tin báo. Hủy tin báo?
    .yes = Có, hủy tin báo
    .no = Không, giữ lại
discarded =
    Tin báo đã hủy. Bạn có thể viết lại ở đây bất cứ lúc nào.
    Khi nguy hiểm, hãy gọi { $emergency }.
