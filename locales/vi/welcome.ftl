### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Hãy chọn ngôn ngữ.
robot = Tôi là trợ lý tự động, không phải người thật. Khi bạn chưa đồng ý, những gì bạn viết không được lưu. Có một ngoại lệ: nếu bạn viết rằng có người đang gặp nguy hiểm, điều đó được lưu và báo ngay cho nhóm của chúng tôi.
safe-to-write =
    Bây giờ bạn viết ở đây có an toàn không? An toàn nghĩa là không ai khác nhìn thấy màn hình này.
    .yes = Có, an toàn
    .no = Không, chưa an toàn
country =
    Hiện bạn đang ở nước nào? Tôi hỏi chỉ để đưa số điện thoại gọi được ở đó.
    .bg = Bulgaria
    .hu = Hungary
    .pl = Ba Lan
    .other = Nước khác
kept =
    { $channel ->
        [telegram] Telegram có thể đọc những gì viết ở đây, và chúng nằm trên điện thoại này cho đến khi bị xóa. Lưu xong, chúng tôi xóa câu trả lời khỏi đây nếu Telegram cho phép.
        [terminal] Đây là buổi tập dượt trên máy tính. Không có gì được lưu.
       *[web] Lần truy cập này nằm trong lịch sử trình duyệt; chúng tôi không xóa được. Người nào kiểm soát máy này có thể thấy.
    }
    Những gì chúng tôi lưu đều được khóa. Chỉ nhóm của chúng tôi mở được.
exceptions =
    Bạn không cần nói tên. Không có sự đồng ý của bạn, chúng tôi không chuyển gì cho ai.

    Có hai ngoại lệ: có người nguy hiểm đến tính mạng, hoặc một trẻ em gặp nguy hiểm. Khi đó chúng tôi có thể phải báo cho nơi khác.
consent-save =
    Bạn có đồng ý cho chúng tôi lưu câu trả lời của bạn, không kèm tên, để một người trong nhóm đọc không? Bạn có thể rút lại bất cứ lúc nào.
    .yes = Đồng ý, hãy lưu
    .no = Không
consent-contact =
    Bạn có đồng ý cho một người trong nhóm viết cho bạn ở đây không? Ai nhìn thấy màn hình này cũng có thể đọc được.
    .yes = Đồng ý, viết cho tôi
    .no = Không
    .shared = Có, nhưng người khác thấy
age =
    Bạn đã đủ 18 tuổi chưa?
    .adult = Rồi, từ 18 tuổi trở lên
    .minor = Chưa, dưới 18 tuổi
for-whom =
    Đây là chuyện của ai?
    .myself = Của tôi
    .someone = Của người tôi gặp
    .information = Tôi chỉ cần thông tin
return-code = Hãy viết 16 chữ số của mã. Khoảng trống giữa các số không quan trọng.
    .lost = Tôi mất mã rồi
code-lost = Không sao. Chúng ta bắt đầu lại. Nếu bạn đồng ý cho lưu, nhóm hỗ trợ sẽ thấy là bạn đã từng viết ở đây.
no-report = Tôi không biết tin báo nào trong cuộc trò chuyện này. Khi nhóm hỗ trợ làm xong, tin báo không còn gắn với cuộc trò chuyện. Ai có mã 16 chữ số có thể viết “Tôi có mã”.
come-back =
    Vậy bây giờ chưa phải lúc. Hãy đóng cuộc trò chuyện này và viết lại khi an toàn. Để giấu nó, hãy xóa nó trên điện thoại của bạn; việc này chỉ bạn làm được.

    Khi nguy hiểm, hãy gọi { $emergency }.
nothing-kept =
    Không sao. Không có gì được lưu. Những nơi này sẵn lòng nghe bạn, không cần nói tên:

    { $numbers }

    Bạn có thể viết lại ở đây bất cứ lúc nào.
informed =
    Những nơi này có thể cho bạn biết thêm, miễn phí và không cần nói tên:

    { $numbers }

    Bạn có thể viết lại ở đây bất cứ lúc nào.
