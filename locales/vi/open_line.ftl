### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer =
    { $profile ->
        [minor] Nếu mất cuộc trò chuyện này: với một mã 16 chữ số, em tiếp tục được từ điện thoại hay trình duyệt khác. Để có mã, hãy bấm “Mã để quay lại”.
       *[adult] Nếu mất cuộc trò chuyện này: với một mã 16 chữ số, bạn tiếp tục được từ điện thoại hay trình duyệt khác. Để có mã, hãy bấm “Mã để quay lại”.
    }
line =
    { $profile ->
        [minor] Từ đây, những gì em viết đến nhóm hỗ trợ và có người đọc. Tôi không biết khi nào. Em có thể viết thêm bất cứ lúc nào. Nếu em không chờ được:
       *[adult] Từ đây, những gì bạn viết đến nhóm hỗ trợ và có người đọc. Tôi không biết khi nào. Bạn có thể viết thêm bất cứ lúc nào. Nếu bạn không chờ được:
    }

    { $numbers }
saved = Những gì viết ở đây được lưu, và nhóm hỗ trợ đọc được.
asked =
    { $profile ->
        [minor] Tôi đã báo nhóm hỗ trợ là em muốn gặp người thật. Tôi không biết khi nào có người rảnh. Nếu em không chờ được:
       *[adult] Tôi đã báo nhóm hỗ trợ là bạn muốn gặp người thật. Tôi không biết khi nào có người rảnh. Nếu bạn không chờ được:
    }

    { $numbers }
status =
    { $report ->
        [read] Tin báo { $receipt }: một người trong nhóm hỗ trợ đã đọc và đang lo việc này.
        [accepted] Tin báo { $receipt } đã được chuyển đi và một tổ chức khác đang giúp. Chúng tôi không thể nói thêm ở đây.
        [closed] Nhóm hỗ trợ đã xong việc ở đây. Chúng tôi không thể nói thêm.
        [other] Những gì bạn viết ở đây được lưu, và nhóm hỗ trợ có thể đọc.
       *[received] Tin báo { $receipt } đã đến nơi. Theo tôi biết, chưa có ai nhận việc này.
    }
line-danger =
    { $profile ->
        [minor] Nếu em đang gặp nguy hiểm, hãy gọi { $emergency } nếu em gọi được. Số này miễn phí.
       *[adult] Nếu bạn đang gặp nguy hiểm, hãy gọi { $emergency } nếu bạn gọi được. Số này miễn phí.
    }

    { $numbers }

    Tôi đã báo cho nhóm hỗ trợ. Nếu an toàn, hãy viết ở đây chuyện đang xảy ra.
danger-heard =
    { $profile ->
        [minor] Nhóm hỗ trợ có thể thấy những gì em viết. Nếu em đang gặp nguy hiểm, hãy gọi { $emergency } nếu em gọi được.
       *[adult] Nhóm hỗ trợ có thể thấy những gì bạn viết. Nếu bạn đang gặp nguy hiểm, hãy gọi { $emergency } nếu bạn gọi được.
    }

    { $numbers }
