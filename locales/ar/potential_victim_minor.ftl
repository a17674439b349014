### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    كل كلمة هنا هي قرارك أنت. لكن هناك شيء مهم قبل أن نبدأ: إذا كان هناك خطر عليك، فقد يكون على الفريق أن يخبر أشخاصا يحمون الأطفال. إن أمكن، يتكلم الفريق معك قبل ذلك.

    يمكنك الاتصال أيضا:
    { $numbers }
safe-now =
    هل أنت في أمان الآن؟
    .yes = نعم
    .no = لا
    .not-sure = لا أعرف
how-old =
    كم عمرك؟
    .under-14 = أقل من 14
    .from-14 = من 14 إلى 17
with-whom =
    من معك الآن؟
    .safe-family = عائلتي، أشعر بالأمان
    .feared-family = عائلتي، أشعر بالخوف
    .not-family = شخص من خارج العائلة
    .alone = أنا وحدي
    .institution = دار رعاية أو مؤسسة
made-to =
    هل يجبرك أحد على فعل شيء له أو من أجل المال؟ لا يلزم ذكر ما هو.
    .work = العمل
    .beg = التسول
    .steal-or-carry = سرقة أشياء أو نقلها
    .sexual = أشياء جنسية، صور
    .marry = الزواج
    .none = لا شيء من هذا
    .no-wish-to-say = لا أريد أن أقول
can-refuse =
    هل يمكنك الرفض أو التوقف دون أن يعاقبك أحد؟
    .yes = نعم
    .no = لا
    .not-sure = لا أعرف
made-when =
    هل يحدث هذا الآن، أم حدث من قبل؟
    .now = الآن
    .before = من قبل
things-taken =
    هل يأخذ أحد مالك أو أوراقك أو هاتفك؟
    .yes = نعم
    .no = لا
    .not-sure = لا أعرف
hurt-or-threatened =
    هل آذاك أحد، أو قال إنه سيؤذيك؟
    .yes = نعم
    .no = لا
    .not-sure = لا أعرف
trusted-adult =
    هل هناك شخص كبير هو موضع ثقتك؟
    .yes = نعم
    .no = لا
    .not-sure = لا أعرف
own-words =
    إن أحببت، يمكنك كتابة ما يحدث لك. لا حاجة إلى أسماء. ويمكنك أيضا تخطي هذا.
    .no-life = لا أريد أن أعيش
