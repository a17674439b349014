### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = لا نحاول أبدا الوصول إلى الشخص المقصود في رسالتك: قد تعرّضه مكالمة أو رسالة للخطر. الرجاء عدم مواجهة أحد، وعدم كتابة أسماء أو عناوين. الآن ثلاثة أسئلة قصيرة.
danger-there =
    هل هناك شخص في خطر الآن؟
    .yes = نعم
    .no = لا
    .not-sure = لا أعرف
there-now =
    الرجاء الاتصال الآن بالرقم { $emergency } من مكان آمن، وذكر مكان الشخص.

    { $numbers }
about =
    هل الأمر عن شخص بالغ أم عن طفل؟
    .adult = شخص بالغ
    .child = طفل، أقل من 18
    .not-sure = لا أعرف
child-duty =
    { $country ->
        [bg] طفل في خطر: الرجاء أيضا إبلاغ جهة حماية الطفل أو الشرطة الآن. في بلغاريا يطلب القانون هذا من كل من يعرف بالأمر.
       *[other] طفل في خطر: الرجاء أيضا إبلاغ جهة حماية الطفل أو الشرطة الآن.
    }
own-words =
    ما الذي يقلقك؟ يمكنك كتابته بكلماتك، دون أسماء. ويمكنك أيضا تخطي هذا.
    .no-life = لا أريد أن أعيش
