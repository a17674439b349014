### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = شماره‌ی { $emergency } در همه‌ی کشورهای اتحادیه‌ی اروپا کار می‌کند. در جاهای دیگر شماره‌ی اضطراری شاید فرق داشته باشد.

country-bg = بلغارستان
country-hu = مجارستان (هنگری)
country-pl = لهستان (پولند)
country-other = کشور دیگر

service-emergency = کمک فوری، پلیس، آمبولانس
service-a21 = خط برای کسانی که آزادی‌شان گرفته شده
service-animus = خط برای کسانی که با خشونت زندگی می‌کنند
service-child-line = خط برای کودکان
service-commission = کمیسیون ملی، راهنمایی
service-labour-inspectorate = بازرسی کار
service-okit = خط بحران، برای خشونت و گرفتن آزادی
service-victim-support = خط دولتی برای کسانی که از جرم آسیب دیده‌اند
service-victim-support-eu = همان خط، شماره‌ی اروپایی
service-kek-vonal = خط برای کودکان و کودکان گم‌شده
service-missing-children = خط برای کودکان گم‌شده
service-kcik = مرکز مشاوره و بحران برای کسانی که آزادی‌شان گرفته شده
service-la-strada = همان کمک از La Strada، با موبایل
service-legal-aid = مشاوره‌ی حقوقی، رایگان برای کسانی که پول ندارند
service-emotional-support = کسی که گوش می‌دهد
hours-always = همیشه، رایگان
hours-always-from-inside = همیشه، رایگان از داخل کشور
hours-always-paid = همیشه
hours-urgent-at-night = همیشه، شب‌ها برای کارهای فوری
hours-office = در ساعت‌های اداری
