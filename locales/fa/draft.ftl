### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] اینجا گزارشی دارید که شروع شده و تمام نشده است.
       *[other] اینجا گزارشی دارید که شروع شده و در بخش { $part }، سوال { $question } رها شده است.
    }

    گزارش تا ۷۲ ساعت بعد از آخرین جواب می‌ماند؛ بعد از آن نمی‌شود ادامه داد. ساعت‌های مانده: { $hours }.
    .go-on = ادامه می‌دهم
    .anew = از نو شروع می‌کنم
    .discard = کنار می‌گذارم
draft-sure =
    اگر آن را کنار بگذارید، تیم دیگر از جواب‌های شما استفاده نمی‌کند و نمی‌شود ادامه داد. کنار بگذاریم؟
    .yes = بله، کنار بگذارید
    .no = نه، بماند
discarded =
    گزارش کنار گذاشته شد. هر وقت خواستید می‌توانید باز هم اینجا بنویسید.
    در وقت خطر به { $emergency } زنگ بزنید.
