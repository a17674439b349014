### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    Có thể nhờ { $receiver } ({ $land }) giúp về: { $help }.

    Họ chỉ nhận được những điều này: { $fields }.

    { $profile ->
        [minor] Em có đồng ý không? Nếu em nói không, em không mất gì.
       *[adult] Bạn có đồng ý không? Nếu bạn nói không, bạn không mất gì.
    }
    .yes = Vâng, tôi đồng ý
    .no = Không
    .ask-more = Tôi muốn hỏi trước
agreed =
    { $profile ->
        [minor] Đã lưu. Những điều này chỉ đưa cho họ, không đưa cho ai khác. Em có thể rút lại bất cứ lúc nào: hãy viết “rút lại”.
       *[adult] Đã lưu. Những điều này chỉ đưa cho họ, không đưa cho ai khác. Bạn có thể rút lại bất cứ lúc nào: hãy viết “rút lại”.
    }
refused =
    { $profile ->
        [minor] Đã lưu. Không đưa gì cho họ. Em không mất gì cả.
       *[adult] Đã lưu. Không đưa gì cho họ. Bạn không mất gì cả.
    }
more =
    { $profile ->
        [minor] Bây giờ chưa đưa gì cho ai. Em hãy viết câu hỏi ở đây; nó đến nhóm hỗ trợ.
       *[adult] Bây giờ chưa đưa gì cho ai. Bạn hãy viết câu hỏi ở đây; nó đến nhóm hỗ trợ.
    }
