### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] لديك هنا بلاغ بدأته ولم يكتمل.
       *[other] لديك هنا بلاغ بدأته، وتوقفت عند الجزء { $part }، السؤال { $question }.
    }

    ينتظر البلاغ 72 ساعة بعد آخر إجابة، ثم لا تمكن متابعته. الساعات المتبقية: { $hours }.
    .go-on = متابعة
    .anew = البدء من جديد
    .discard = إلغاء البلاغ
draft-sure =
    عند إلغائه يتوقف الفريق عن استعمال إجاباتك، ولا تمكن متابعته. هل تريد إلغاء البلاغ؟
    .yes = نعم، إلغاء
    .no = لا، يبقى
discarded =
    تم إلغاء البلاغ. يمكنك الكتابة هنا من جديد في أي وقت.
    عند الخطر يمكنك الاتصال بالرقم { $emergency }.
