### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = مؤسسة جمعية أنيموس (Animus)
org-a21-bg = منظمة A21 بلغاريا، الخط الوطني
org-nccthb = اللجنة الوطنية (NCCTHB)
org-sacp = وكالة الدولة لحماية الطفل
org-social-assistance-bg = مديرية المساعدة الاجتماعية
org-labour-inspectorate-bg = المفتشية العامة للعمل
org-legal-aid-bg = المكتب الوطني للمساعدة القانونية
org-iom-bg = المنظمة الدولية للهجرة (IOM)، بلغاريا
org-organised-crime-bg = الشرطة، المديرية العامة لمكافحة الجريمة المنظمة
org-okit = خط الأزمات OKIT
org-victim-support-hu = خدمة الدعم الحكومية (Áldozatsegítő)
org-kek-vonal = خط الأطفال Kék Vonal
org-nbi-hu = الشرطة، المكتب الوطني للتحقيقات (NNI)
org-kcik = مركز المشورة والأزمات KCIK
org-la-strada-pl = منظمة La Strada
org-border-guard-pl = حرس الحدود

## Required: help

help-talk = شخص للكلام معه
help-crisis = مساعدة في الأزمات
help-shelter = مكان آمن للسكن
help-psychological = الكلام مع مختص نفسي
help-medical = طبيب
help-legal = محام أو مشورة قانونية
help-documents = أوراق ووثائق
help-return = العودة إلى البيت بأمان
help-social = مال أو طعام أو مساعدة يومية أخرى
help-information = معلومات
help-labour-rights = الأجر والحقوق في العمل
help-child-protection = حماية طفل
help-coordination = إيجاد المكان المناسب
help-police = الشرطة

## Required: what would be given

name = اسمك الأول أو اسم آخر
age = عمرك
languages = لغاتك
citizenship = جنسيتك
where = البلد والمنطقة التي أنت فيها
contact = كيف ومتى يمكن الوصول إليك
situation = ما حدث، باختصار
needs = ما يلزمك
risk = ما فيه خطر عليك
health = ما يجب أن يعرفوه عن صحتك
papers = ما لديك من أوراق
dependants = من يعتمد عليك

## For staff

kind-ngo = منظمة
kind-state = جهة حكومية
kind-police = شرطة
note-no-identity-without-consent = تصلهم سجلات الإحالة دون هوية، والهوية فقط مع L3.
note-child-24h = طفل في خطر: يتم إبلاغ وكالة حماية الطفل ووزارة الداخلية واللجنة الوطنية في الوقت نفسه، خلال 24 ساعة.
note-police-only-if-asked = فقط عندما يطلب الشخص ذلك (L5)، أو عند خطر على الحياة أو واجب تجاه طفل. القرار للمسؤول.
note-hu-needs-residence = مساعدة الدولة لمن إقامتهم قانونية: لا وعود لشخص بلا أوراق، والسؤال عند منظمة غير حكومية.
note-kcik-without-police = يساعدون أيضا من لا يريدون الاتصال بالشرطة أو حرس الحدود.
