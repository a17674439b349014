### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = الرسائل
begin = بدء
have-code = لدي رمز
send = إرسال
write-here = الكتابة هنا
listen = استماع
speak = رسالة صوتية
speak-hint = تسجيل أو ملف صوتي، حتى 5 MB. قد يسمعك شخص قريب.
exit = مغادرة الصفحة الآن
exit-hint = للمغادرة فورا: هذا الزر، أو مفتاح Shift ثلاث مرات. تُفتح صفحة أخرى. تبقى الزيارة في سجل المتصفح.
neutral-title = الرسائل
neutral = لا توجد رسائل.
refresh = عرض الرسائل الجديدة
too-long = هذا طويل جدا. الرجاء كتابته في أجزاء أقصر.
