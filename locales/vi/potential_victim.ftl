### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Sau đây là vài câu hỏi ngắn, để một người trong nhóm hiểu tình hình của bạn nhanh hơn. Lúc nào bạn cũng có thể bỏ qua một câu, dừng lại, hoặc xin gặp người thật.
five-minutes =
    Bạn có ít nhất năm phút không?
    .yes = Vâng, có
    .no = Không
time =
    Chuyện này có đang xảy ra với bạn không?
    .now = Có, đang xảy ra
    .before = Trước đây, đã thoát rồi
    .not-yet = Chưa, mới có lời mời
leave =
    { $time ->
        [before] Trước đây, bạn có được ra khỏi nơi làm việc hoặc nơi ở khi bạn muốn không?
       *[now] Bạn có được ra khỏi nơi làm việc hoặc nơi ở khi bạn muốn không?
    }
    .yes = Vâng, có
    .only-if-allowed = Chỉ khi có người cho
    .no = Không
    .afraid = Tôi sợ, không dám đi
    .not-sure = Không chắc
papers =
    { $time ->
        [before] Trước đây, có người nào giữ hộ chiếu, giấy tờ hoặc điện thoại của bạn không?
       *[now] Có người nào đang giữ hộ chiếu, giấy tờ hoặc điện thoại của bạn không?
    }
    .papers = Hộ chiếu hoặc giấy tờ
    .phone = Điện thoại
    .no = Không
    .not-sure = Không chắc
promise =
    { $time ->
        [before] Trước đây, công việc, tiền lương hoặc địa điểm có khác với lời người ta đã nói với bạn không?
       *[now] Công việc, tiền lương hoặc địa điểm có khác với lời người ta đã nói với bạn không?
    }
    .work-or-place = Công việc hoặc địa điểm
    .pay-or-conditions = Tiền lương, điều kiện
    .no = Không
    .not-sure = Không chắc
money =
    { $time ->
        [before] Trước đây, bạn có nhận được tiền mình làm ra không?
       *[now] Bạn có nhận được tiền mình làm ra không?
    }
    .all = Nhận đủ
    .part = Chỉ một phần
    .none = Không được đồng nào
    .taken = Có người lấy mất
    .not-sure = Không chắc
debt =
    { $time ->
        [before] Trước đây, bạn có phải trả hết nợ cho ai đó rồi mới được đi không?
       *[now] Bạn có phải trả hết nợ cho ai đó rồi mới được đi không?
    }
    .yes = Vâng, có
    .no = Không
    .not-sure = Không chắc
sensitive = Các câu tiếp theo hỏi về những chuyện nặng nề. Tôi hỏi để nhóm hỗ trợ biết cách giúp nào phù hợp. Bạn bỏ qua cũng được.
harm =
    Có ai đã làm hại hoặc đe dọa bạn hay gia đình bạn để bạn phải nghe lời không?
    .hurt-me = Làm hại tôi
    .threatened-me = Đe dọa tôi
    .threatened-family = Đe dọa gia đình tôi
    .no = Không
    .not-sure = Không chắc
forced =
    { $time ->
        [before] Trước đây, có ai ép bạn làm việc nào dưới đây để họ được lợi không?
       *[now] Có ai ép bạn làm việc nào dưới đây để họ được lợi không?
    }
    .sexual = Tình dục, ảnh nhạy cảm
    .begging = Ăn xin
    .crime = Trộm cắp, ma túy, lừa đảo
    .housework = Việc nhà hoặc chăm sóc
    .other-work = Việc khác
    .marry = Kết hôn với ai đó
    .baby = Đưa con mới sinh cho họ
    .none = Không có việc nào
    .not-sure = Không chắc
watched =
    { $time ->
        [before] Trước đây, có ai canh chừng bạn, hoặc quyết định bạn được nói chuyện với ai không?
       *[now] Có ai canh chừng bạn, hoặc quyết định bạn được nói chuyện với ai không?
    }
    .yes = Vâng, có
    .no = Không
    .not-sure = Không chắc
tell =
    { $time ->
        [before] Trước đây, có ai nói rằng nếu bạn bỏ đi, họ sẽ báo cảnh sát, cơ quan nhập cư hoặc gia đình bạn không?
       *[now] Có ai nói rằng nếu bạn bỏ đi, họ sẽ báo cảnh sát, cơ quan nhập cư hoặc gia đình bạn không?
    }
    .authorities = Cảnh sát hoặc nhập cư
    .family-or-photos = Gia đình, hoặc tung ảnh
    .no = Không
    .not-sure = Không chắc
hours =
    { $time ->
        [before] Trước đây, bạn có phải làm rất lâu mà không được nghỉ, hoặc làm trong điều kiện nguy hiểm hay rất tệ không?
       *[now] Bạn có phải làm rất lâu mà không được nghỉ, hoặc làm trong điều kiện nguy hiểm hay rất tệ không?
    }
    .very-long = Làm rất nhiều giờ
    .dangerous = Nguy hiểm hoặc rất tệ
    .no = Không
    .not-sure = Không chắc
situation =
    { $time ->
        [before] Lúc đó, có điều nào dưới đây đúng với bạn không?
       *[now] Có điều nào dưới đây đúng với bạn không?
    }
    .unknown-area = Nơi lạ, tiếng lạ
    .no-papers = Không có giấy tờ ở đây
    .dependent = Phải nhờ họ chỗ ở, ăn
    .family-with-them = Gia đình tôi ở chỗ họ
    .pregnant = Tôi đang mang thai
    .none = Không có điều nào
    .not-sure = Không chắc
start =
    Chuyện bắt đầu thế nào?
    .job-ad = Tin tuyển người trên mạng
    .agency = Công ty môi giới
    .friend = Bạn bè
    .family = Gia đình
    .partner = Người yêu
    .taken-or-sold = Tôi bị bắt hoặc bị bán
    .other = Cách khác
want =
    Lúc này, điều gì giúp bạn nhiều nhất?
    .talk = Nói chuyện với ai đó
    .leave = Rời đi an toàn
    .place = Một chỗ ở
    .doctor = Bác sĩ
    .papers = Giấy tờ
    .home = Về nhà
    .information = Thông tin
    .nothing = Bây giờ không cần gì
own-words =
    Bạn còn muốn nói gì nữa không? Hãy viết bằng lời của bạn, hoặc bỏ qua.
    .no-life = Tôi không muốn sống nữa
