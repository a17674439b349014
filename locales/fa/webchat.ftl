### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = پیام‌ها
begin = شروع
have-code = کد دارم
send = فرستادن
write-here = اینجا بنویسید
listen = گوش دادن
speak = پیام صوتی
speak-hint = ضبط صدا یا فایل صوتی، تا ۵ مگابایت. شاید کسی از نزدیک صدای شما را بشنود.
exit = خروج فوری از این صفحه
exit-hint = برای خروج فوری: همین دکمه، یا سه بار کلید Shift. صفحه‌ی دیگری باز می‌شود. این بازدید در سابقه‌ی مرورگر می‌ماند.
neutral-title = پیام‌ها
neutral = پیامی نیست.
refresh = نشان دادن پیام‌های تازه
too-long = این خیلی دراز است. لطفاً در قسمت‌های کوتاه‌تر بنویسید.
