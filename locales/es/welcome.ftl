### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Elija su idioma.
robot = Esto es un asistente automático, no una persona. No se guarda nada de lo que escriba hasta que diga «sí». Hay una excepción: si escribe que alguien está en peligro ahora, eso se guarda y nuestro equipo lo ve enseguida.
safe-to-write =
    ¿Puede escribir ahora sin peligro, sin que nadie mire esta pantalla?
    .yes = Sí, sin peligro
    .no = No
country =
    ¿En qué país está ahora? Lo pregunto solo para mostrar teléfonos que funcionan allí.
    .bg = Bulgaria
    .hu = Hungría
    .pl = Polonia
    .other = Otro país
kept =
    { $channel ->
        [telegram] Telegram puede leer lo que se escribe aquí, y queda en este teléfono hasta que se borre. Borramos sus respuestas de este chat cuando están guardadas, si Telegram lo permite.
        [terminal] Esto es un ensayo en una terminal. No se guarda nada.
       *[web] Esta visita queda en el historial del navegador; no podemos quitarla. Quien controla este aparato puede verla.
    }
    Lo que guardamos está bajo llave. Solo nuestro equipo puede abrirlo.
exceptions =
    No hace falta que dé su nombre. No pasamos nada a nadie sin su «sí».

    Hay dos excepciones: una vida en peligro, o un menor en riesgo. Entonces puede que tengamos que avisar a otras personas.
consent-save =
    ¿Podemos guardar sus respuestas, sin su nombre, para que las lea una persona del equipo? Puede retirar este permiso cuando quiera.
    .yes = Sí, guárdenlas
    .no = No
consent-contact =
    ¿Puede una persona del equipo escribirle aquí? Quien vea esta pantalla también podría leerlo.
    .yes = Sí, escríbanme aquí
    .no = No
    .shared = Sí, pero otros la ven
age =
    ¿Tiene 18 años o más?
    .adult = Sí, 18 o más
    .minor = No, menos de 18
for-whom =
    ¿De quién vamos a hablar?
    .myself = De mí
    .someone = De alguien que conocí
    .information = Solo quiero información
return-code = Escriba las 16 cifras de su código. Los espacios no importan.
    .lost = Perdí mi código
code-lost = No pasa nada. Empezamos de nuevo. Si acepta que guardemos sus respuestas, el equipo verá que ya escribió aquí antes.
no-report = No conozco ningún aviso en este chat. Cuando el equipo termina con un aviso, ya no queda unido al chat. Quien tenga un código de 16 cifras puede escribir "Tengo un código".
come-back =
    Entonces no es el momento. Cierre este chat y vuelva a escribir cuando no haya peligro. Para ocultarlo, borre el chat en su teléfono; eso solo puede hacerlo usted.

    En peligro, llame al { $emergency }.
nothing-kept =
    Está bien. No se guardó nada. Estas personas escuchan, también sin dar el nombre:

    { $numbers }

    Puede volver a escribir aquí cuando quiera.
informed =
    Estas personas pueden decirle más, gratis y sin dar el nombre:

    { $numbers }

    Puede volver a escribir aquí cuando quiera.
