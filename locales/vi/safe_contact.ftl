### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Có ai khác dùng điện thoại này, hoặc đọc những gì trong máy không?
    .no = Không, chỉ mình tôi
    .yes = Có, hoặc không chắc
when =
    { $profile ->
        [minor] Khi nào chúng tôi có thể viết cho em?
       *[adult] Khi nào chúng tôi có thể viết cho bạn?
    }
    { $country ->
        [bg] Giờ ở đây là giờ Bulgaria.
        [hu] Giờ ở đây là giờ Hungary.
        [pl] Giờ ở đây là giờ Ba Lan.
       *[other] Tôi không biết bên đó đang là mấy giờ: trừ khi chọn “Bất cứ lúc nào”, chúng tôi chỉ viết sau khi nhận được tin.
    }
    .any-time = Bất cứ lúc nào
    .mornings = Buổi sáng, 7 đến 11 giờ
    .daytime = Ban ngày, 11 đến 17 giờ
    .evenings = Buổi tối, 17 đến 22 giờ
    .nights = Ban đêm, 22 đến 7 giờ
    .when-i-write = Chỉ sau khi tôi viết
days =
    Vào những ngày nào?
    .every-day = Mỗi ngày
    .weekdays = Thứ Hai đến thứ Sáu
    .weekend = Thứ Bảy và Chủ Nhật
opening =
    { $profile ->
        [minor] Lần nào chúng tôi cũng mở đầu bằng một câu bình thường. Em trả lời câu đó thì chúng tôi biết là an toàn. Chọn câu nào?
       *[adult] Lần nào chúng tôi cũng mở đầu bằng một câu bình thường. Bạn trả lời câu đó thì chúng tôi biết là an toàn. Chọn câu nào?
    }

    “Giấy hẹn đã sẵn sàng.”
    “Bưu kiện đã được ghi nhận.”
    “Đây là công thức nấu ăn.”
    .note = Giấy hẹn
    .parcel = Bưu kiện
    .recipe = Công thức nấu ăn
delete =
    Có nên xóa những gì nhóm hỗ trợ viết ở đây, mười phút sau khi tin đến không?
    .yes = Có, hãy xóa
    .no = Không, cứ để lại
nudge =
    { $profile ->
        [minor] Nếu em ngừng viết giữa chừng, chúng tôi có thể nhắc một lần, chỉ bằng câu bình thường đó không?
       *[adult] Nếu bạn ngừng viết giữa chừng, chúng tôi có thể nhắc một lần, chỉ bằng câu bình thường đó không?
    }
    .no = Không, đừng nhắc
    .yes = Có, một lần
ok-word =
    { $profile ->
        [minor] Nếu muốn, hãy chọn một từ để chúng tôi biết đúng là em. Viết từ đó ngay bây giờ, ít nhất bốn chữ cái, không phải từ hằng ngày.
       *[adult] Nếu muốn, hãy chọn một từ để chúng tôi biết đúng là bạn. Viết từ đó ngay bây giờ, ít nhất bốn chữ cái, không phải từ hằng ngày.
    }
    .none = Không cần từ nào
duress-word =
    { $profile ->
        [minor] Nếu muốn, hãy chọn từ thứ hai, cho lúc có người ép em viết hoặc đọc cùng. Khi viết từ đó, em sẽ thấy một công thức nấu ăn, và nhóm hỗ trợ biết chuyện. Hãy viết ngay bây giờ.
       *[adult] Nếu muốn, hãy chọn từ thứ hai, cho lúc có người ép bạn viết hoặc đọc cùng. Khi viết từ đó, bạn sẽ thấy một công thức nấu ăn, và nhóm hỗ trợ biết chuyện. Hãy viết ngay bây giờ.
    }
    .none = Không cần từ nào
agreed = Đã lưu. Có thể đổi lại ở đây bất cứ lúc nào: hãy viết “giờ an toàn”.
