### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Gender stays open: nouns of action, past forms and suffixes that are written alike for everyone. No vowel signs in labels.

## Required: the language itself

# The name of this language in the language itself.
language-name = العربية

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = توقف
    .typed = توقف, أوقف, قف, وقف, وقفوا, أوقفوا, إيقاف, إنهاء, إلغاء, كفى, يكفي
command-skip = تخطي
    .typed = تخطي, تخطى, تخط, أتخطى, التالي, السؤال التالي, سؤال آخر
command-person = شخص
    .typed = شخص, الشخص, إنسان, موظف, موظفة, شخص حقيقي, أريد شخص, أريد شخصا, أريد التحدث مع شخص, أريد أن أتكلم مع شخص, بدي شخص, بدي احكي مع شخص, عايز اكلم حد, مساعدة, المساعدة, مساعده, ساعدوني, ساعدني, ساعديني, أريد مساعدة, أحتاج مساعدة, محتاج مساعدة, محتاجة مساعدة, بدي مساعدة
command-leave = خروج الآن
    .typed = خروج, الخروج, اخرج, أخرج, مغادرة, غادر, خروج سريع, إخفاء, أخف, حذف, احذف, امسح, مسح
command-back = رجوع
    .typed = رجوع, الرجوع, ارجع, أرجع, عودة, عوده, السابق, للخلف
command-again = إعادة
    .typed = إعادة, اعاده, أعد, كرر, تكرار, مرة أخرى, مره اخرى, مرة ثانية, مره ثانيه, كمان مرة, من جديد, من البداية, البداية, ابدأ, ابدا, بداية
command-danger = خطر
    .typed = خطر, الخطر, في خطر, أنا في خطر, انا فى خطر, انا بخطر, طوارئ, الطوارئ, حالة طوارئ, حالة طارئة, عاجل, النجدة, النجده, نجدة, الحقوني
command-numbers = أرقام الهاتف
    .typed = أرقام الهاتف, أرقام هاتف, أرقام, الأرقام, رقم, رقم هاتف, أرقام التلفون, أرقام تلفون, هواتف, اتصال
command-language = اللغة
    .typed = اللغة, اللغه, لغة, لغه, لغات, اللغات, تغيير اللغة, غير اللغة, لغة أخرى
command-withdraw = سحب الموافقة
    .typed = سحب, سحب الموافقة, سحب الموافقه, أسحب موافقتي, أريد سحب موافقتي, اسحبوا موافقتي, احذفوا إجاباتي, احذف إجاباتي, امسحوا إجاباتي, انسوني
command-status = بلاغي
    .typed = بلاغي, بلاغ, البلاغ, حالة البلاغ, حالة بلاغي, ماذا حدث لبلاغي, ماذا صار ببلاغي, شو صار ببلاغي, أين وصل بلاغي
command-code = رمز للعودة
    .typed = رمز, الرمز, كود, رمز جديد, كود جديد, أريد رمزا, أريد رمز, أعطني رمزا, أعطوني رمزا, اعطيني رمز, عطوني رمز, بدي رمز, بدي كود, عايز رمز, رمز العودة
command-return = لدي رمز
    .typed = عندي رمز, معي رمز, عندي كود, معي كود, لدي كود, معايا كود, رمزي, كودي, العودة برمز, أعود برمز
command-times = أوقات آمنة
    .typed = أوقات آمنة, الأوقات الآمنة, أوقات امنه, وقت آمن, الوقت الآمن, ساعات آمنة, الساعات الآمنة
command-listen = استماع
    .typed = استماع, الاستماع, استمع, أستمع, سماع, اسمع, أريد أن أسمع, أريد السماع, بدي أسمع, عايز أسمع, سمعني, سمعيني, سمعوني, قراءة بصوت, اقرأ لي, اقرأها لي, اقرئي لي, اقرأوا لي
command-done = انتهيت
    .typed = انتهيت, خلصت, خلاص, تم, هذا كل شيء, هذا كل شي, جاهز, جاهزة

# Stands below a question with several answers.
choose-all = يمكن اختيار كل ما يناسب، ثم «انتهيت».

## Required: other ways to type three common answers

typed-yes =
    .typed = نعم, نعم نعم, إي نعم, أيوه, أيوة, ايوا, إيوه, أيوا, بلى, أجل, أكيد, صح, صحيح, طبعا, اوك, أوكي, اوكيه, موافق, موافقة
typed-no =
    .typed = لا, لأ, لاء, لا لا, كلا, لا شكرا
typed-not-sure =
    .typed = لا أعرف, لا أعلم, لا أدري, لست أدري, لست متأكدا, لست متأكد, لست متأكدة, لست متأكده, غير متأكد, غير متأكدة, مش متأكد, مش متأكدة, مو متأكد, مو متأكدة, مش عارف, مش عارفة, مش عارفه, ما بعرف, مابعرف, ما أعرف, مااعرف, ما أدري, مدري, ربما, يمكن, يجوز
# What stands between several answers typed at once.
typed-and =
    .typed = و, ثم, وأيضا

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    إذا كنت في خطر الآن، فالرجاء الاتصال بالرقم { $emergency } إن أمكن. الاتصال مجاني.

    { $numbers }

    أنا برنامج آلي ولا أستطيع إرسال أحد. وصل الخبر إلى الفريق، ولا أعرف متى ينظر شخص في رسالتك.
    .to-person = الكتابة إلى شخص
    .no-life = لا أريد أن أعيش
    .go-on = متابعة الأسئلة
alive =
    لا بد أن أسأل، لأن حياتك مهمة: هل تأتيك الآن أفكار بالانتحار، أي بقتل نفسك؟
    .yes-now = نعم، الآن
    .sometimes = أحيانا، ليس الآن
    .no = لا
    .rather-not = لا أريد أن أجيب
alive-now =
    شكرا لأنك قلت ذلك. من المهم ألا يبقى هذا الحمل عليك وحدك. إن أمكن، فالرجاء الاتصال بالرقم { $emergency } أو بشخص هو موضع ثقتك.

    { $numbers }

    وصل الخبر إلى الفريق. تبقى هذه المحادثة مفتوحة.
alive-heard = شكرا لك. إذا صار الأمر أثقل من طاقتك، يمكنك الكتابة هنا أو الاتصال بالرقم { $emergency } في أي وقت.
numbers =
    أرقام الهاتف:

    { $numbers }
other-language = الرجاء اختيار لغتك.
withdraw =
    ما الموافقة المطلوب سحبها؟ لن يسألك أحد عن السبب.
    .all = كل ما وافقت عليه
    .sharing = نقل المعلومات لغيركم فقط
    .no = لا شيء
nothing-linked = لا نحتفظ الآن بأي شيء في هذه المحادثة. إذا نُقل شيء من قبل، فيجب سؤال الجهة التي عندها.
sharing-stopped = تم الحفظ. من الآن لا ننقل شيئا إلى أحد. ومن وصله شيء من قبل، نطلب منه ألا يستعمله بعد الآن.
withdrawn =
    تم الحفظ. يتوقف الفريق عن استعمال رسائلك. يمكنك الكتابة هنا من جديد في أي وقت.
    عند الخطر يمكنك الاتصال بالرقم { $emergency }.
stopped =
    نتوقف هنا. يمكنك الكتابة من جديد في أي وقت.

    لسحب ما وافقت عليه، تكفي كتابة كلمة «سحب». عند الخطر يمكنك الاتصال بالرقم { $emergency }.

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] بانيتسا: ست رقائق من عجين رقيق، وثلاث بيضات، وكوب جبن أبيض، ونصف كوب لبن زبادي، وقليل من الزبدة. تُرص الرقائق مع الحشوة، وتُلف، وتُخبز حتى تحمر.
        [hu] فطائر رقيقة: بيضتان، وكوب طحين، وكوب حليب، وقليل من الماء الفوار، ورشة ملح. تُخلط المقادير، وتُخبز فطائر رقيقة في المقلاة، ثم تُحشى بمربى المشمش وتُلف.
        [pl] أقراص البطاطا: ست حبات بطاطا، وبصلة، وبيضة، وملعقتان من الطحين، وملح. تُبشر البطاطا والبصلة، وتُخلط المقادير، ثم تُقلى حتى تقرمش، وتُقدم مع القشدة الحامضة.
       *[other] شوربة العدس: كوب عدس أحمر، وبصلة، وجزرة، وأربعة أكواب ماء. تُطبخ كلها نصف ساعة على نار هادئة، ثم تُهرس، ويُضاف إليها الملح والكمون وقليل من عصير الليمون.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    بهذه الأرقام الستة عشر يمكنك المتابعة من أي هاتف أو متصفح. تظهر الآن فقط؛ وأي رمز سابق لم يعد يعمل.

    من الأفضل كتابتها كرقم هاتف، تحت اسم لا يسأل عنه أحد: { $phone }. الرجاء عدم إرسالها إلى أحد، ولا كرابط. من يعرفها يستطيع الدخول إلى هنا.
code-noted = عندما تصبح الأرقام محفوظة عندك، يكفي الضغط هنا. بعدها تختفي.
    .noted = الأرقام عندي
copy-code = نسخ الأرقام

## Required: said by the machine when something else happens

not-understood = لم أفهم هذا. يمكنك الضغط على زر، أو كتابة رقمه.
offer-person = يمكن لشخص من فريقنا أن يتابع معك، إن أحببت. تكفي كتابة كلمة «شخص». لا حاجة إلى الإجابة عن أسئلة أخرى.
begin-again = انتهت المحادثة السابقة. نبدأ من جديد.
person-came = معك الآن شخص من فريقنا يقرأ رسائلك.
person-left = خرج الشخص من المحادثة. عاد البرنامج الآلي إلى الرد. رسائلك ما زالت تصل إلى الفريق.
closed = أنهى الفريق عمله هنا. يمكنك الكتابة من جديد في أي وقت. عند الخطر يمكنك الاتصال بالرقم { $emergency }.

code-unknown = هذه الأرقام لا تفتح شيئا هنا. الرجاء التأكد منها، ثم كتابة الأرقام الستة عشر كلها من جديد.
code-right = الرمز صحيح. نتابع من حيث توقفنا.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    حدث خلل عندنا. ربما لم تُحفظ رسالتك الأخيرة. يمكنك المحاولة مرة أخرى بعد قليل، أو الاتصال:

    { $numbers }
odd-sticker = لا أستطيع قراءة الملصقات. يمكنك الضغط على زر، أو الكتابة بالكلمات.
odd-picture = لا أستطيع استقبال الصور، ولم أحفظ الصورة. يمكنك الكتابة بالكلمات.
odd-file = لا أستطيع استقبال الملفات، ولم أحفظ الملف. يمكنك الكتابة بالكلمات.
odd-voice = لم أحفظ الرسالة الصوتية: قبل موافقتك لا أحفظ شيئا. يمكنك الضغط على زر، أو كتابة كلمة «شخص».
odd-voice-long = هذه الرسالة الصوتية طويلة جدا، ولم أحفظها. الرجاء إرسالها في أجزاء أقصر، كل جزء عشر دقائق على الأكثر.
voice-saved = تصل الرسالة الصوتية إلى الفريق؛ أنا لا أستطيع سماعها. إذا كان قربك من قد يسمع صوتك، فالأزرار والكتابة تكفي أيضا.
odd-place = لا أحتاج إلى معرفة المكان بالضبط، ولم أحفظه. يمكنك الضغط على زر، أو الكتابة بالكلمات.
odd-contact = لا أستطيع استقبال جهات الاتصال، ولم أحفظها. يمكنك الكتابة بالكلمات.
odd-edited = لا أستطيع تغيير رسالة سابقة. يمكنك كتابتها من جديد في رسالة أخرى.
odd-other = لا أستطيع قراءة هذا. يمكنك الضغط على زر، أو الكتابة بالكلمات.
too-much = وصل الكثير دفعة واحدة. الرجاء الانتظار قليلا، ثم الكتابة من جديد. عند الخطر يمكنك الاتصال بالرقم { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = الجزء { $part } من { $parts }، السؤال { $question } من { $questions }.
which-person = الشخص { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = مكتوب
review-nothing = دون إجابة
change-line = تغيير { $number }
invite-known = شكرا. مؤسستك معروفة هنا.
invite-unknown = هذا الرمز غير معروف هنا. يستمر البلاغ على أي حال.
report-waits = بلاغك ما زال حيث توقفت. تبقى إجاباتك محفوظة 72 ساعة.
report-read = قرأ شخص من فريقنا بلاغك.
report-accepted = هناك خبر عن بلاغك: جهة أخرى تساعد الآن. لا نستطيع قول المزيد هنا. شكرا.
draft-anew = نبدأ من جديد. إجاباتك السابقة عليها علامة أنها مسحوبة. أما الشخص الذي راجعت إجاباتك عنه فيبقى.

# What a report is called. It opens nothing.
receipt = رقم البلاغ هو { $receipt }. هذا الرقم لا يفتح شيئا؛ به نعرف معا أي بلاغ هو المقصود. لمعرفة ما وصل إليه البلاغ، تكفي كتابة «بلاغي».
# To whoever asks in the middle of one.
so-far = البلاغ { $receipt } لم يكتمل بعد. إجاباتك حتى الآن عند الفريق. نتابع من حيث كنت.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = هنا أعطي معلومات عامة وأرقام هاتف فقط. مهما كان السائل، لا أقول أبدا هل كتب أحد هنا، ولا أين يوجد أحد، ولا من يعمل هنا. للمتابعة تكفي كتابة كلمة «إعادة». عند الخطر يمكنك الاتصال بالرقم { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = الرجاء الكتابة دون شتائم ودون كلام جنسي. عندها يمكننا أن نتابع.
muted =
    نتوقف هنا ليوم واحد. عند الخطر يمكنك كتابة ما يحدث، أو الاتصال:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = بطاقة موعدك جاهزة.
opening-parcel = طردك مسجل.
opening-recipe = هذه هي الوصفة.
ask-word = أولا، الرجاء كتابة الكلمة التي اخترتها.
word-not-possible = الرجاء اختيار كلمة أخرى: من أربعة أحرف على الأقل، وليست كلمة من كلام كل يوم، ولا الكلمة نفسها مرتين.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = بدء أو إعادة
menu-help = الكتابة إلى شخص
menu-language = اللغة
menu-leave = إغلاق ومسح
menu-numbers = أرقام الهاتف

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = رسائل بلغتك. للبدء، اضغط على الزر في الأسفل.
menu-short = رسائل بلغتك.
