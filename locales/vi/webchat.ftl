### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Tin nhắn
begin = Bắt đầu
have-code = Tôi có mã
send = Gửi
write-here = Viết ở đây
listen = Nghe
speak = Tin nhắn thoại
speak-hint = Ghi âm hoặc chọn tệp âm thanh, tối đa 5 MB. Người ở gần có thể nghe thấy.
exit = Rời trang này ngay
exit-hint = Để rời đi ngay: nút này, hoặc phím Shift ba lần. Một trang khác sẽ mở ra. Lần truy cập vẫn nằm trong lịch sử trình duyệt.
neutral-title = Tin nhắn
neutral = Không có tin nhắn.
refresh = Hiện tin nhắn mới
too-long = Tin này quá dài. Hãy viết thành từng đoạn ngắn hơn.
