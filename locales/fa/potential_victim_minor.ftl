### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    تو تصمیم می‌گیری چه بگویی. اما یک چیز را از اول بدان: اگر احتمال خطر برای تو باشد، تیم ممکن است مجبور باشد به کسانی خبر بدهد که از کودکان محافظت می‌کنند. اگر بتوانند، قبل از آن با تو حرف می‌زنند.

    می‌توانی زنگ هم بزنی:
    { $numbers }
safe-now =
    آیا همین حالا جایت امن است؟
    .yes = بله
    .no = نه
    .not-sure = نمی‌دانم
how-old =
    چند ساله هستی؟
    .under-14 = کمتر از ۱۴
    .from-14 = از ۱۴ تا ۱۷
with-whom =
    حالا با کی هستی؟
    .safe-family = خانواده، خیالم راحت است
    .feared-family = خانواده، می‌ترسم
    .not-family = کسی غیر از خانواده
    .alone = تنها هستم
    .institution = پرورشگاه یا مرکز
made-to =
    آیا کسی تو را وادار می‌کند برای او یا برای پول کاری بکنی؟ لازم نیست بگویی.
    .work = کار کردن
    .beg = گدایی
    .steal-or-carry = دزدی یا بردن چیزها
    .sexual = چیزهای جنسی، عکس
    .marry = ازدواج
    .none = هیچ‌کدام
    .no-wish-to-say = نمی‌خواهم بگویم
can-refuse =
    آیا می‌توانی نه بگویی یا ادامه ندهی، بدون این که تنبیه شوی؟
    .yes = بله
    .no = نه
    .not-sure = نمی‌دانم
made-when =
    این حالا اتفاق می‌افتد، یا قبلاً بود؟
    .now = حالا
    .before = قبلاً
things-taken =
    آیا کسی پول، مدارک یا تلفنت را می‌گیرد؟
    .yes = بله
    .no = نه
    .not-sure = نمی‌دانم
hurt-or-threatened =
    آیا کسی به تو آسیب زده، یا گفته که آسیب می‌زند؟
    .yes = بله
    .no = نه
    .not-sure = نمی‌دانم
trusted-adult =
    آیا بزرگسالی هست که به او اعتماد داری؟
    .yes = بله
    .no = نه
    .not-sure = نمی‌دانم
own-words =
    اگر دوست داری، بنویس چه پیش آمده. نام کسی لازم نیست. می‌توانی این را رد هم بکنی.
    .no-life = نمی‌خواهم زنده باشم
