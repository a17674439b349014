### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Names of organisations, what they can be asked for, what would be given to them. Callers read these in the question for consent.

## Required: names

org-animus = Fundación Asociación Animus
org-a21-bg = A21 Bulgaria, línea nacional
org-nccthb = Comisión Nacional (NCCTHB)
org-sacp = Agencia Estatal de Protección de la Infancia
org-social-assistance-bg = Dirección de Asistencia Social
org-labour-inspectorate-bg = Inspección General de Trabajo
org-legal-aid-bg = Oficina Nacional de Asistencia Legal
org-iom-bg = OIM Bulgaria
org-organised-crime-bg = Policía, Dirección General contra el Crimen Organizado
org-okit = Línea de crisis OKIT
org-victim-support-hu = Servicio de apoyo del Estado (Áldozatsegítő)
org-kek-vonal = Kék Vonal, línea para niños
org-nbi-hu = Policía, Oficina Nacional de Investigación (NNI)
org-kcik = Centro de consejo y crisis KCIK
org-la-strada-pl = La Strada
org-border-guard-pl = Guardia de Fronteras

## Required: help

help-talk = alguien con quien hablar
help-crisis = ayuda en una crisis
help-shelter = un lugar seguro donde quedarse
help-psychological = hablar con un psicólogo o una psicóloga
help-medical = atención médica
help-legal = consejo legal o defensa legal
help-documents = papeles y documentos
help-return = volver a casa sin peligro
help-social = dinero, comida u otra ayuda diaria
help-information = información
help-labour-rights = ayuda con la paga y los derechos en el trabajo
help-child-protection = protección de un menor
help-coordination = encontrar el lugar adecuado
help-police = la policía

## Required: what would be given

name = nombre de pila u otro nombre
age = edad
languages = idiomas
citizenship = nacionalidad
where = país y zona actuales
contact = cómo y cuándo comunicarse sin peligro
situation = lo que pasó, en pocas palabras
needs = qué ayuda hace falta
risk = qué peligros hay
health = lo que deben saber sobre la salud
papers = qué documentos hay
dependants = personas a cargo

## For staff

kind-ngo = organización
kind-state = organismo del Estado
kind-police = policía
note-no-identity-without-consent = Recibe fichas de derivación sin identidad; la identidad, solo con L3.
note-child-24h = Menor en riesgo: se avisa a la vez a SACP, al Ministerio del Interior y a NCCTHB, en 24 horas.
note-police-only-if-asked = Solo si la persona lo pide (L5), o por peligro para la vida o un deber hacia un menor. Decide la persona responsable.
note-hu-needs-residence = La ayuda del Estado es para personas con residencia legal: no prometa nada a quien no tiene papeles; pregunte a una ONG.
note-kcik-without-police = Ayuda también a personas que no quieren contacto con la policía o la guardia de fronteras.
