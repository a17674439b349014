### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Chào em. Mình là người thật trong nhóm hỗ trợ, không phải máy. Bây giờ em viết có an toàn không?
       *[adult] Chào bạn. Tôi là người thật trong nhóm hỗ trợ, không phải máy. Bây giờ bạn viết có an toàn không?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] Bây giờ em viết có an toàn không? Em chỉ cần trả lời “có” hoặc “không”.
       *[adult] Bây giờ bạn viết có an toàn không? Bạn chỉ cần trả lời “có” hoặc “không”.
    }
phrase-alone =
    { $profile ->
        [minor] Có ai đang ở cạnh em, hoặc đang nhìn màn hình này không?
       *[adult] Có ai đang ở cạnh bạn, hoặc đang nhìn màn hình này không?
    }
phrase-where =
    { $profile ->
        [minor] Em có biết mình đang ở thành phố hay đường nào không? Chỉ nói nếu an toàn.
       *[adult] Bạn có biết mình đang ở thành phố hay đường nào không? Chỉ nói nếu an toàn.
    }
phrase-hurt =
    { $profile ->
        [minor] Em có bị thương, hoặc có cần bác sĩ ngay bây giờ không?
       *[adult] Bạn có bị thương, hoặc có cần bác sĩ ngay bây giờ không?
    }
phrase-can-leave =
    { $profile ->
        [minor] Ngay lúc này em có thể đi bộ ra khỏi chỗ đó không?
       *[adult] Ngay lúc này bạn có thể đi bộ ra khỏi chỗ đó không?
    }
phrase-call =
    { $profile ->
        [minor] Nếu được, em hãy gọi { $emergency } ngay bây giờ. Em không cần nói tên.
       *[adult] Nếu được, bạn hãy gọi { $emergency } ngay bây giờ. Bạn không cần nói tên.
    }
phrase-silent =
    { $profile ->
        [minor] Nếu em không nói được, hãy gọi { $emergency }, giữ máy và đừng tắt.
       *[adult] Nếu bạn không nói được, hãy gọi { $emergency }, giữ máy và đừng tắt.
    }
phrase-reading =
    { $profile ->
        [minor] Mình đang đọc những gì em viết. Em chờ mình một chút nhé.
       *[adult] Tôi đang đọc những gì bạn viết. Xin bạn chờ tôi một chút.
    }
phrase-your-pace =
    { $profile ->
        [minor] Em cứ từ từ, không cần vội. Kể điều gì là do em quyết định.
       *[adult] Bạn cứ từ từ, không cần vội. Kể điều gì là do bạn quyết định.
    }
phrase-what-now =
    { $profile ->
        [minor] Ngay lúc này, điều gì giúp em nhiều nhất?
       *[adult] Ngay lúc này, điều gì giúp bạn nhiều nhất?
    }
phrase-when =
    { $profile ->
        [minor] Khi nào chúng tôi có thể viết lại cho em ở đây? Em hãy cho biết giờ nào an toàn.
       *[adult] Khi nào chúng tôi có thể viết lại cho bạn ở đây? Bạn hãy cho biết giờ nào an toàn.
    }
phrase-code-word =
    { $profile ->
        [minor] Chúng ta hãy hẹn nhau một từ, để hai bên biết chắc là đúng người. Em chọn từ nào?
       *[adult] Chúng ta hãy hẹn nhau một từ, để hai bên biết chắc là đúng người. Bạn chọn từ nào?
    }
phrase-pause =
    { $profile ->
        [minor] Mình phải ra ngoài một lát. Những gì em viết vẫn ở đây cho nhóm hỗ trợ.
       *[adult] Tôi phải ra ngoài một lát. Những gì bạn viết vẫn ở đây cho nhóm hỗ trợ.
    }
phrase-organisation =
    { $profile ->
        [minor] Có một tổ chức có thể giúp việc này. Mình kể cho em nghe về họ được không?
       *[adult] Có một tổ chức có thể giúp việc này. Tôi nói cho bạn nghe về họ được không?
    }
phrase-delete =
    { $profile ->
        [minor] Để an toàn, bây giờ em có thể xóa cuộc trò chuyện này trên điện thoại của em.
       *[adult] Để an toàn, bây giờ bạn có thể xóa cuộc trò chuyện này trên điện thoại của bạn.
    }
phrase-goodbye =
    { $profile ->
        [minor] Hôm nay chúng ta có thể dừng ở đây. Em có thể viết lại bất cứ lúc nào.
       *[adult] Hôm nay chúng ta có thể dừng ở đây. Bạn có thể viết lại bất cứ lúc nào.
    }
