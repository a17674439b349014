### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    يمكن أن نطلب من { $receiver } ({ $land }): { $help }.

    نعطيهم هذا فقط: { $fields }.

    هل يمكننا ذلك؟ إذا قلت «لا» فلا خسارة عليك في شيء.
    .yes = نعم، يمكنكم ذلك
    .no = لا
    .ask-more = لدي سؤال أولا
agreed = تم الحفظ. نعطي هذا لهم وحدهم، ولا نعطيه لأحد غيرهم. يمكنك سحب موافقتك في أي وقت بكتابة كلمة «سحب».
refused = تم الحفظ. لا نعطيهم شيئا. لا خسارة عليك في شيء.
more = لا نعطي شيئا حتى الآن. يمكنك كتابة سؤالك هنا، وهو يصل إلى الفريق.
