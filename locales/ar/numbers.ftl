### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Who answers at the numbers of intake/numbers.toml: its "service" and "hours" are the ends of these keys.

## Required

number-line = { $number }: { $service } ({ $hours })
number-line-plain = { $number }: { $service }
numbers-of-land = { $land }:
numbers-differ = الرقم { $emergency } يعمل في كل بلدان الاتحاد الأوروبي. قد يكون رقم الطوارئ مختلفا في بلدان أخرى.

country-bg = بلغاريا
country-hu = المجر (هنغاريا)
country-pl = بولندا
country-other = بلد آخر

service-emergency = طوارئ، شرطة، إسعاف
service-a21 = خط لمن سُلبت حريتهم
service-animus = خط لمن يعيشون مع العنف
service-child-line = خط للأطفال
service-commission = اللجنة الوطنية، معلومات
service-labour-inspectorate = مفتشية العمل
service-okit = خط للأزمات، عند العنف وسلب الحرية
service-victim-support = خط حكومي لمن تضرروا من جريمة
service-victim-support-eu = الخط نفسه، رقم أوروبي
service-kek-vonal = خط للأطفال وللأطفال المفقودين
service-missing-children = خط للأطفال المفقودين
service-kcik = مركز مشورة وأزمات لمن سُلبت حريتهم
service-la-strada = المساعدة نفسها من La Strada، على هاتف محمول
service-legal-aid = مشورة قانونية، مجانا لمن لا مال لديهم
service-emotional-support = شخص يستمع إليك
hours-always = دائما، مجانا
hours-always-from-inside = دائما، مجانا داخل البلد
hours-always-paid = دائما
hours-urgent-at-night = دائما، وفي الليل للحالات العاجلة
hours-office = في ساعات الدوام
