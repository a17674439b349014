### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Adults are addressed with "bạn", people under 18 with "em"; no "anh", "chị". Lone "có" counts nowhere as an answer:
### without its mark it is the Polish "co" (what) and would be taken for a yes. Lone "dừng" is no command: without marks
### it is also "đúng" (right).

## Required: the language itself

# The name of this language in the language itself.
language-name = Tiếng Việt

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Dừng lại
    .typed = dừng, dừng lại, ngừng, ngừng lại, ngưng, ngưng lại, kết thúc, thôi, thôi không nói nữa, hủy bỏ, huỷ bỏ
command-skip = Bỏ qua
    .typed = bỏ qua, bỏ qua câu này, bỏ câu này, tiếp, tiếp theo, tiếp đi, tiep di, câu tiếp theo, câu sau, câu khác
command-person = Người thật
    .typed = người thật, người, con người, gặp người thật, nói chuyện với người thật, nói với người thật, muốn gặp người, tôi muốn nói chuyện với người thật, nhân viên, tư vấn viên, người tư vấn, tổng đài viên, tong dai vien, giúp, giúp tôi, giúp em, giúp mình, giúp với, giúp tôi với, giúp em với, cần giúp, tôi cần giúp, em cần giúp, cần giúp đỡ, can giup do, tôi cần giúp đỡ, toi can giup do, giúp đỡ, giup do
command-leave = Thoát ngay
    .typed = thoát ngay, thoát, thoát ra, thoát nhanh, rời đi, roi di, rời khỏi, ẩn đi, an di, giấu đi, giau di, xóa, xoá, xóa hết, xoá hết, xóa đi, xoá đi, xoa di
command-back = Quay lại
    .typed = quay lại, trở lại, trở về, câu trước, lùi lại, về trước
command-again = Làm lại
    .typed = làm lại, lặp lại, nhắc lại, lần nữa, một lần nữa, từ đầu, tu dau, lại từ đầu, lai tu dau, bắt đầu, bat dau, bắt đầu lại, bat dau lai
command-danger = Nguy hiểm
    .typed = nguy hiểm, khẩn cấp, cấp cứu, nguy cấp, tôi đang gặp nguy hiểm, toi dang gap nguy hiem, em đang gặp nguy hiểm, em dang gap nguy hiem, tôi gặp nguy hiểm, em gặp nguy hiểm, đang gặp nguy hiểm, dang gap nguy hiem, đang nguy hiểm, dang nguy hiem, cứu, cứu tôi, cứu em, cứu con, cứu với, cứu tôi với, cứu em với
command-numbers = Số điện thoại
    .typed = số điện thoại, so dien thoai, các số điện thoại, cac so dien thoai, gọi điện, goi dien, gọi điện thoại, goi dien thoai, sđt, sdt, đường dây nóng, duong day nong
command-language = Ngôn ngữ
    .typed = ngôn ngữ, đổi ngôn ngữ, doi ngon ngu, thay đổi ngôn ngữ, thay doi ngon ngu, ngôn ngữ khác, đổi tiếng, doi tieng, tiếng khác, chọn ngôn ngữ
command-withdraw = Rút lại đồng ý
    .typed = rút lại, rút lại đồng ý, rut lai dong y, rút lại sự đồng ý, rut lai su dong y, tôi rút lại, tôi không đồng ý nữa, toi khong dong y nua, không đồng ý nữa, khong dong y nua, xóa câu trả lời của tôi, xoá câu trả lời của tôi, quên tôi đi, quen toi di
command-status = Tin báo của tôi
    .typed = tin báo của tôi, tin bao cua toi, tin báo, tình trạng tin báo, tin báo của tôi sao rồi, tin báo của tôi thế nào rồi, tin báo đến đâu rồi, tin bao den dau roi
command-code = Mã để quay lại
    .typed = mã số, mã mới, lấy mã, xin mã, cho tôi mã, cho em mã, cho tôi mã mới, mã quay lại, mã để trở lại, tôi cần mã
command-return = Tôi có mã
    .typed = em có mã, mình có mã, có mã rồi, tôi có mã rồi, tôi đã có mã, mã của tôi, mã của em, nhập mã, quay lại bằng mã
command-times = Giờ an toàn
    .typed = giờ an toàn, gio an toan, những giờ an toàn, thời gian an toàn, thoi gian an toan, lúc an toàn, luc an toan
command-listen = Nghe
    .typed = nghe, nghe đọc, nghe doc, tôi muốn nghe, toi muon nghe, em muốn nghe, em muon nghe, cho tôi nghe, cho toi nghe, cho em nghe, đọc to, doc to, đọc to lên, doc to len, đọc cho tôi nghe, doc cho toi nghe, đọc cho em nghe, doc cho em nghe, đọc lên đi, doc len di
command-done = Xong
    .typed = xong, xong rồi, hết rồi, vậy thôi, thế thôi, chỉ vậy thôi, chỉ thế thôi, đủ rồi, du roi, vậy là đủ, vay la du

# Stands below a question with several answers.
choose-all = Chọn tất cả những gì đúng, rồi chọn “Xong”.

## Required: other ways to type three common answers

# Not "có" alone, see above.
typed-yes =
    .typed = vâng, vâng ạ, vâng có, dạ, dạ vâng, dạ có, dạ có ạ, có ạ, có chứ, có rồi, có nhé, có nha, có đó, phải, dạ phải, phải rồi, đúng, đúng vậy, dung vay, đúng rồi, dung roi, dạ đúng, da dung, được, duoc, được ạ, duoc a, đồng ý, dong y, tôi đồng ý, toi dong y, oke, okie, oki
typed-no =
    .typed = không, không ạ, dạ không, dạ không ạ, không có, không phải, không đâu, khong dau, ko, ko ạ, ko có, hông, hông có, hổng, chưa, dạ chưa, chưa ạ
typed-not-sure =
    .typed = không biết, tôi không biết, em không biết, mình không biết, không biết nữa, không rõ, không chắc, tôi không chắc, em không chắc, không chắc lắm, chưa chắc, chưa biết, chẳng biết, có thể, có lẽ, hình như, ko biết, ko chắc, ko rõ, hông biết, hổng biết
# What stands between several answers typed at once.
typed-and =
    .typed = và, với

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Nếu em đang gặp nguy hiểm, hãy gọi { $emergency } nếu em gọi được. Số này miễn phí.
       *[adult] Nếu bạn đang gặp nguy hiểm, hãy gọi { $emergency } nếu bạn gọi được. Số này miễn phí.
    }

    { $numbers }

    Tôi là máy, không cử ai đến được. Tôi đã báo cho nhóm hỗ trợ; tôi không biết khi nào có người xem.
    .to-person = Viết cho người thật
    .no-life = Tôi không muốn sống nữa
    .go-on = Tiếp tục câu hỏi
alive =
    { $profile ->
        [minor] Tôi cần hỏi, vì em rất quan trọng: ngay lúc này em có đang nghĩ đến việc tự tử không?
       *[adult] Tôi cần hỏi, vì bạn rất quan trọng: ngay lúc này bạn có đang nghĩ đến việc tự tử không?
    }
    .yes-now = Có, ngay lúc này
    .sometimes = Đôi khi, không phải giờ
    .no = Không
    .rather-not = Tôi không muốn nói
alive-now =
    { $profile ->
        [minor] Cảm ơn em đã nói ra. Đừng chịu một mình: nếu được, em hãy gọi { $emergency } hoặc một người em tin.
       *[adult] Cảm ơn bạn đã nói ra. Xin đừng chịu một mình: nếu được, bạn hãy gọi { $emergency } hoặc một người bạn tin.
    }

    { $numbers }

    Tôi đã báo cho nhóm hỗ trợ. Cuộc trò chuyện này vẫn mở.
alive-heard =
    { $profile ->
        [minor] Cảm ơn em. Nếu thấy quá sức, em cứ viết ở đây hoặc gọi { $emergency } bất cứ lúc nào.
       *[adult] Cảm ơn bạn. Nếu thấy quá sức, bạn cứ viết ở đây hoặc gọi { $emergency } bất cứ lúc nào.
    }
numbers =
    Số điện thoại:

    { $numbers }
other-language = Hãy chọn ngôn ngữ.
withdraw =
    { $profile ->
        [minor] Em muốn rút lại điều gì? Không ai hỏi lý do.
       *[adult] Bạn muốn rút lại điều gì? Không ai hỏi lý do.
    }
    .all = Mọi điều đã đồng ý
    .sharing = Chỉ việc chuyển cho ai
    .no = Không rút gì
nothing-linked = Bây giờ không có gì được lưu trong cuộc trò chuyện này. Nếu trước đây đã chuyển gì đi, cần hỏi nơi đang giữ.
nothing-more-kept =
    Không sao. Từ giờ không lưu gì thêm. Những gì đã viết ở đây trước đó vẫn ở chỗ nhóm chúng tôi; để rút lại, hãy viết “rút lại”. Những nơi này sẵn lòng nghe bạn, không cần nói tên:

    { $numbers }

    Bạn có thể viết lại ở đây bất cứ lúc nào.
sharing-stopped = Đã lưu. Từ giờ không có gì được chuyển cho ai nữa. Nơi nào đã nhận, chúng tôi đề nghị họ không dùng nữa.
withdrawn =
    { $profile ->
        [minor] Đã lưu. Nhóm hỗ trợ không dùng những gì em đã viết nữa. Em có thể viết lại ở đây bất cứ lúc nào. Khi nguy hiểm, hãy gọi { $emergency }.
       *[adult] Đã lưu. Nhóm hỗ trợ không dùng những gì bạn đã viết nữa. Bạn có thể viết lại ở đây bất cứ lúc nào. Khi nguy hiểm, hãy gọi { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Chúng ta dừng ở đây. Em có thể viết lại bất cứ lúc nào.
       *[adult] Chúng ta dừng ở đây. Bạn có thể viết lại bất cứ lúc nào.
    }

    Để rút lại điều đã đồng ý, hãy viết “rút lại”. Khi nguy hiểm, hãy gọi { $emergency }.

    { $channel ->
        [telegram] Cuộc trò chuyện này còn trong danh sách cho đến khi được xóa bằng tay.
       *[web] Lần truy cập này còn trong lịch sử trình duyệt cho đến khi được xóa bằng tay.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Bánh banitsa: sáu lá bột mỏng, ba quả trứng, một cốc phô mai trắng, nửa cốc sữa chua, một ít bơ. Xếp lớp với nhân, cuộn lại, nướng đến khi vàng.
        [hu] Bánh kếp mỏng: hai quả trứng, một cốc bột mì, một cốc sữa, một chút nước có ga, một nhúm muối. Khuấy đều, tráng mỏng, phết mứt mơ rồi cuộn lại.
        [pl] Bánh khoai tây: sáu củ khoai tây, một củ hành, một quả trứng, hai thìa bột mì, muối. Bào nhỏ, trộn đều, rán giòn, ăn với kem chua.
       *[other] Chè đậu xanh: một cốc đậu xanh, nửa cốc đường, năm cốc nước, một chút muối. Ngâm đậu hai giờ, nấu lửa nhỏ cho mềm, thêm đường, khuấy đều rồi tắt bếp.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    { $profile ->
        [minor] Với 16 chữ số này, em tiếp tục được từ mọi điện thoại hay trình duyệt. Chỉ hiện lúc này; mã cũ hết dùng được.
       *[adult] Với 16 chữ số này, bạn tiếp tục được từ mọi điện thoại hay trình duyệt. Chỉ hiện lúc này; mã cũ hết dùng được.
    }

    Hãy ghi như số điện thoại, dưới một cái tên không ai hỏi tới: { $phone }. Đừng gửi cho ai, cũng đừng gửi thành đường dẫn. Ai có mã là vào được đây.
code-noted =
    { $profile ->
        [minor] Khi em đã ghi xong, hãy bấm nút này. Các chữ số sẽ biến mất.
       *[adult] Khi bạn đã ghi xong, hãy bấm nút này. Các chữ số sẽ biến mất.
    }
    .noted = Tôi đã ghi
copy-code = Chép các chữ số

## Required: said by the machine when something else happens

not-understood = Tôi chưa hiểu. Hãy bấm một nút, hoặc viết số của nút đó.
offer-person =
    { $profile ->
        [minor] Nếu em muốn, một người trong nhóm hỗ trợ có thể nói chuyện tiếp với em. Hãy viết “người thật”. Em không cần trả lời thêm gì.
       *[adult] Nếu bạn muốn, một người trong nhóm hỗ trợ có thể nói chuyện tiếp với bạn. Hãy viết “người thật”. Bạn không cần trả lời thêm gì.
    }
begin-again = Cuộc trò chuyện trước đã kết thúc. Chúng ta bắt đầu lại.
person-came =
    { $profile ->
        [minor] Một người trong nhóm hỗ trợ đang ở đây và đọc những gì em viết.
       *[adult] Một người trong nhóm hỗ trợ đang ở đây và đọc những gì bạn viết.
    }
person-left =
    { $profile ->
        [minor] Người đó đã rời đi. Bây giờ lại là máy trả lời. Những gì em viết vẫn đến nhóm hỗ trợ.
       *[adult] Người đó đã rời đi. Bây giờ lại là máy trả lời. Những gì bạn viết vẫn đến nhóm hỗ trợ.
    }
closed =
    { $profile ->
        [minor] Nhóm hỗ trợ đã kết thúc ở đây. Em có thể viết lại bất cứ lúc nào. Khi nguy hiểm, hãy gọi { $emergency }.
       *[adult] Nhóm hỗ trợ đã kết thúc ở đây. Bạn có thể viết lại bất cứ lúc nào. Khi nguy hiểm, hãy gọi { $emergency }.
    }

code-unknown = Các chữ số này không mở được gì ở đây. Hãy xem lại và viết lại đủ 16 chữ số.
code-right = Mã đúng. Chúng ta tiếp tục từ chỗ đã dừng.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Phía chúng tôi đang có lỗi. Tin nhắn vừa rồi có thể chưa được lưu. Hãy thử lại sau ít phút, hoặc gọi:

    { $numbers }
odd-sticker = Tôi không đọc được nhãn dán. Hãy bấm một nút, hoặc viết bằng chữ.
odd-picture = Tôi không nhận được ảnh và đã không giữ lại ảnh. Hãy viết bằng chữ.
odd-file = Tôi không nhận được tệp và đã không giữ lại tệp. Hãy viết bằng chữ.
odd-voice =
    { $profile ->
        [minor] Tôi đã không giữ lại tin nhắn thoại: khi em chưa đồng ý, tôi không giữ gì. Hãy bấm một nút hoặc viết “người thật”.
       *[adult] Tôi đã không giữ lại tin nhắn thoại: khi bạn chưa đồng ý, tôi không giữ gì. Hãy bấm một nút hoặc viết “người thật”.
    }
odd-voice-advice = Tôi không lưu tin nhắn thoại: khi tư vấn ở đây, không có gì về ai được lưu. Để gặp nhóm, hãy viết “người”.
odd-reply = Điều bạn viết được chuyển đến nhóm, như câu trả lời cho tin nhắn của họ. Đây là câu hỏi, một lần nữa:
odd-voice-long = Tin nhắn thoại này quá dài và tôi đã không giữ lại. Hãy gửi thành từng đoạn ngắn hơn, mỗi đoạn nhiều nhất mười phút.
voice-saved =
    { $profile ->
        [minor] Tin nhắn thoại được chuyển đến nhóm hỗ trợ; chính tôi không nghe được. Nếu người ở gần có thể nghe thấy, em bấm nút hoặc viết cũng được.
       *[adult] Tin nhắn thoại được chuyển đến nhóm hỗ trợ; chính tôi không nghe được. Nếu người ở gần có thể nghe thấy, bạn bấm nút hoặc viết cũng được.
    }
odd-place = Tôi không cần biết vị trí chính xác và đã không giữ lại. Hãy bấm một nút, hoặc viết bằng chữ.
odd-contact = Tôi không nhận được danh bạ và đã không giữ lại. Hãy viết bằng chữ.
odd-edited = Tôi không sửa được tin nhắn trước. Hãy viết lại thành một tin nhắn mới.
odd-other = Tôi không đọc được nội dung này. Hãy bấm một nút, hoặc viết bằng chữ.
too-much = Có quá nhiều tin cùng lúc. Hãy chờ một chút rồi viết lại. Khi nguy hiểm, hãy gọi { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Phần { $part } trên { $parts }, câu { $question } trên { $questions }.
which-person = Người { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = đã viết
review-nothing = chưa trả lời
change-line = Sửa { $number }
invite-known = Cảm ơn bạn. Ở đây biết tổ chức của bạn.
invite-unknown = Ở đây không biết mã này. Tin báo vẫn tiếp tục.
report-waits = Tin báo của bạn vẫn ở chỗ bạn dừng. Câu trả lời được giữ 72 giờ.
draft-kept = Tin báo của bạn chưa xong. Để tiếp tục, hãy viết “Tin báo của tôi” trong vòng 72 giờ.
report-read = Một người trong nhóm hỗ trợ đã đọc tin báo của bạn.
report-accepted = Có tin về tin báo của bạn: một tổ chức khác đang giúp. Chúng tôi không thể nói thêm ở đây. Cảm ơn bạn.
draft-anew = Chúng ta bắt đầu lại. Những câu đã trả lời được đánh dấu là đã rút lại. Người mà bạn đã xem lại các câu trả lời thì vẫn giữ.

# What a report is called. It opens nothing.
receipt = Số của tin báo là { $receipt }. Số này không mở được gì; nhờ nó bạn và nhóm hỗ trợ biết đang nói về tin báo nào. Để biết tin báo đến đâu rồi, hãy viết “Tin báo của tôi”.
# To whoever asks in the middle of one.
so-far = Tin báo { $receipt } chưa xong. Những câu bạn đã trả lời đang ở chỗ nhóm hỗ trợ. Chúng ta tiếp tục từ chỗ đang dở.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Ở đây tôi chỉ đưa thông tin chung và số điện thoại. Dù ai hỏi, tôi không bao giờ nói có ai đã viết ở đây không, ai đang ở đâu, hay ai làm việc ở đây. Để tiếp tục, hãy viết “làm lại”. Khi nguy hiểm, hãy gọi { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Xin viết mà không xúc phạm và không có lời lẽ tình dục. Như vậy chúng ta có thể tiếp tục.
muted =
    Chúng ta dừng ở đây một ngày. Khi nguy hiểm, hãy viết chuyện đang xảy ra, hoặc gọi:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Giấy hẹn đã sẵn sàng.
opening-parcel = Bưu kiện đã được ghi nhận.
opening-recipe = Đây là công thức nấu ăn.
ask-word =
    { $profile ->
        [minor] Trước tiên, hãy viết từ em đã chọn.
       *[adult] Trước tiên, hãy viết từ bạn đã chọn.
    }
    .lost = Tôi quên từ đó
word-not-possible = Xin chọn từ khác: ít nhất bốn chữ cái, không phải từ hằng ngày, và không dùng một từ hai lần.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Bắt đầu hoặc làm lại
menu-help = Viết cho người thật
menu-language = Ngôn ngữ
menu-leave = Đóng và xóa
menu-numbers = Số điện thoại

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Tin nhắn bằng ngôn ngữ của bạn. Để bắt đầu, hãy bấm nút bên dưới.
menu-short = Tin nhắn bằng ngôn ngữ của bạn.
