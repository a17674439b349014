### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: the minimum standards. The safety assessment and the plan are in care.ftl.

## Minimum standards

ms-01 = information in a language understood
ms-02 = safety assessment and plan
ms-03 = informed consent for each service
ms-04 = safe, suitable accommodation
ms-05 = food, clothes, material help
ms-06 = medical help
ms-07 = psychological help
ms-08 = interpretation
ms-09 = legal help, rights, compensation
ms-10 = reflection period explained
ms-11 = papers and consular help
ms-12 = safe, voluntary return and reception
ms-13 = child: guardian, notification within 24 hours, no shelter shared with adults
ms-14 = reintegration plan
ms-15 = follow-up and feedback
ms-16 = privacy and data rights explained
status-not_needed = not needed
status-offered = offered
status-declined_by_person = declined by the person
status-provided = provided
status-not_available = not available
status-pending = pending
day-missing = Write down the day.
