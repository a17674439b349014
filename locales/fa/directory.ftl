### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = بنیاد انجمن آنیموس (Animus)
org-a21-bg = سازمان A21 بلغارستان، خط ملی
org-nccthb = کمیسیون ملی (NCCTHB)
org-sacp = اداره‌ی دولتی حمایت از کودکان
org-social-assistance-bg = اداره‌ی کمک‌های اجتماعی
org-labour-inspectorate-bg = بازرسی کل کار
org-legal-aid-bg = دفتر ملی کمک حقوقی
org-iom-bg = سازمان بین‌المللی مهاجرت (IOM)، بلغارستان
org-organised-crime-bg = پلیس، اداره‌ی کل مبارزه با جرایم سازمان‌یافته
org-okit = خط بحران OKIT
org-victim-support-hu = خدمات حمایت دولتی (Áldozatsegítő)
org-kek-vonal = خط کودکان Kék Vonal
org-nbi-hu = پلیس، دفتر ملی تحقیقات (NNI)
org-kcik = مرکز مشاوره و بحران KCIK
org-la-strada-pl = سازمان La Strada
org-border-guard-pl = پلیس مرزی

## Required: help

help-talk = کسی برای حرف زدن
help-crisis = کمک در بحران
help-shelter = جایی امن برای ماندن
help-psychological = حرف زدن با روان‌شناس
help-medical = دکتر
help-legal = وکیل یا مشاوره‌ی حقوقی
help-documents = اسناد و مدارک
help-return = برگشتن امن به خانه
help-social = پول، غذا یا کمک روزانه‌ی دیگر
help-information = راهنمایی و معلومات
help-labour-rights = مزد و حقوق کار
help-child-protection = حمایت از یک کودک
help-coordination = پیدا کردن جای مناسب
help-police = پلیس

## Required: what would be given

name = نام کوچک یا یک نام دیگر
age = سن
languages = زبان‌ها
citizenship = تابعیت
where = کشور و منطقه‌ای که حالا در آن هستید
contact = چطور و چه وقت می‌شود با شما تماس گرفت
situation = آنچه پیش آمده، کوتاه
needs = آنچه نیاز دارید
risk = آنچه برای شما خطر دارد
health = آنچه باید درباره‌ی سلامتی شما بدانند
papers = چه اسناد و مدارکی دارید
dependants = چه کسانی به شما وابسته‌اند

## For staff

kind-ngo = سازمان
kind-state = نهاد دولتی
kind-police = پلیس
note-no-identity-without-consent = پرونده‌های معرفی را بدون هویت می‌گیرد؛ هویت فقط با L3.
note-child-24h = کودک در خطر: به اداره‌ی حمایت از کودکان، وزارت داخله (کشور) و کمیسیون ملی همزمان، در مدت ۲۴ ساعت خبر داده می‌شود.
note-police-only-if-asked = فقط وقتی خود شخص بخواهد (L5)، یا وقتی جان کسی در خطر باشد یا وظیفه‌ای در برابر کودک باشد. مسئول تصمیم می‌گیرد.
note-hu-needs-residence = کمک دولتی برای کسانی است که اقامت قانونی دارند: به شخص بدون مدرک قولی ندهید؛ از یک سازمان غیردولتی بپرسید.
note-kcik-without-police = به کسانی هم کمک می‌کند که نمی‌خواهند با پلیس یا پلیس مرزی تماس داشته باشند.
