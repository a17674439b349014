### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello = مرحبا. أنا شخص من الفريق، ولست البرنامج الآلي. هل الكتابة آمنة لك الآن؟
phrase-safe-to-write = هل الكتابة آمنة لك الآن؟ يكفي الجواب بكلمة «نعم» أو «لا».
phrase-alone = هل معك أحد، أو هل ينظر أحد إلى هذه الشاشة؟
phrase-where = في أي مدينة أو شارع أنت، إن كان ذلك معروفا لك؟ لا حاجة إلى الجواب إلا إذا كان آمنا.
phrase-hurt = هل لديك جرح أو إصابة، أو حاجة إلى طبيب الآن؟
phrase-can-leave = هل يمكنك مغادرة المكان مشيا الآن؟
phrase-call = إن أمكن، فالرجاء الاتصال الآن بالرقم { $emergency }. لا حاجة إلى ذكر اسمك.
phrase-silent = إذا لم يكن الكلام ممكنا، يمكنك طلب الرقم { $emergency } والبقاء على الخط دون كلام ودون إنهاء المكالمة.
phrase-reading = أقرأ رسائلك الآن. أحتاج إلى قليل من الوقت، من فضلك.
phrase-your-pace = لك كل الوقت الذي يلزمك. والقرار لك في كل ما يقال.
phrase-what-now = ما الذي يساعدك أكثر الآن؟
phrase-when = متى يمكننا أن نكتب لك هنا من جديد؟ الرجاء ذكر ساعات آمنة لك.
phrase-code-word = لنتفق على كلمة، حتى يعرف كل منا أنه يكلم الآخر. ما الكلمة التي تناسبك؟
phrase-pause = علي أن أغيب قليلا. رسائلك تبقى هنا للفريق.
phrase-organisation = هناك منظمة قد تساعد في هذا. هل لي أن أخبرك عنها؟
phrase-delete = من أجل سلامتك، يمكنك الآن حذف هذه المحادثة من هاتفك.
phrase-goodbye = يمكننا أن نتوقف هنا اليوم. يمكنك الكتابة من جديد في أي وقت.
