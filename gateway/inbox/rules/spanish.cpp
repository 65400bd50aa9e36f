// Spanish.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "código de verificación|código de confirmación|código de seguridad|código de acceso|"
     "código de activación|código de autenticación|código de autorización|código de inicio|"
     "código de ingreso|código de un solo uso|código de uso único|código único|código temporal|"
     "código de registro|código de recuperación|código de firma|código sms|código otp|"
     "código de validación|código de identificación|código dinámico|clave de un solo uso|"
     "clave de uso único|clave temporal|clave dinámica|clave de firma|clave de acceso|"
     "clave de operaciones|clave de confirmación|clave de seguridad|clave sms|clave otp|"
     "contraseña de un solo uso|contraseña temporal|contraseña de uso único|contraseña única|"
     "token de seguridad|token de acceso|pin temporal|pin de acceso|pin de un solo uso|"
     "pin de verificación|de un solo uso|código para verificar|código para confirmar|"
     "código para iniciar|código para entrar|código para acceder|número de verificación|"
     "código verificador|código de comprobación|código numérico|codigo de verificacion de dos|"
     "código de doble factor|verificación en dos pasos|doble factor|código de desbloqueo|"
     "código de vinculación|código de compra|código de transacción|código de pago|"
     "código de transferencia|contraseña dinámica|contraseña provisional|clave provisional|"
     "clave de verificación|clave de autorización|clave de ingreso|clave de activación|clave de compra|"
     "clave única|token digital|código token",
     "Tu código de verificación de Google"},
    {code_word,
     "código|códigos|clave|claves|contraseña|token|cifras|dígitos|numero secreto|llave|números|"
     "estos números|el número siguiente|combinación|contraseña numérica|numerito|cifra|clavecita",
     "Tu código de Glovo es 7740."},
    {enter,
     "anota|anote|introduciendo|ingresando|tecleando|escribiendo|coloca|coloque|copie|pega|pegue|"
     "digitar|teclear|escribir|indica|indique|inserte|facilita|introduce|introduzca|introducir|ingresa|"
     "ingrese|ingresar|ingresá|escribe|escriba|escribí|teclea|teclee|usa|use|usá|utiliza|utilice|digita|"
     "digite|con|pon|ponga|copia|marca|mediante|inserta|dale|necesitas|necesitarás|necesita|mete|meta|"
     "meté|poné|metiendo|colocar|pásale|dile|dí|tecleá|usando|utilizando|apunta|escribelo|mándanos|"
     "pulsa los números|completa con",
     "Escribe 58821 en la app"},
    {sign_in,
     "iniciar sesión|inicio de sesión|inicia sesión|entrar|acceder|acceso|ingresar a|registr*|activar|"
     "activa|empezar|unirte|darte de alta|completar tu|finalizar|comenzar|crear tu cuenta|continuar|alta",
     "para empezar a viajar con Cabify"},
    {confirm,
     "verifica*|confirma*|autoriza*|autorice|valida*|firmar*|firma|aprobar|autenticar|identidad|"
     "verifique|confirme|valide|que eres tú|eres tú|que es usted|es usted",
     "Autoriza con el código 905518"},
    {payment,
     "compra|pago|pagar|transferencia|transferir|bizum|operación|envío de dinero|retiro|disposición|"
     "cargo",
     "para confirmar tu compra de 129,90€"},
    {reset,
     "restablec*|nueva contraseña|recuperar|cambiar la contraseña|cambio de contraseña|"
     "cambiar tu contraseña|olvidaste|olvidó|nueva clave|recuperación",
     "restablecer la contraseña"},
    {new_device,
     "nuevo dispositivo|dispositivo nuevo|otro dispositivo|nuevo teléfono|nuevo móvil|"
     "dispositivo desconocido|vincular",
     "desde un nuevo dispositivo"},
    {place,
     "en la app|en la página|en la web|en la pantalla|en la aplicación|en el formulario|en el sitio|"
     "en la casilla|o pulsa|o toca",
     "Escribe 58821 en la app"},
    {lifetime, "caduca|válido|válida|vence|expira|vigencia|vigente|antes de|dispones de|dura", "Caduca en 5 minutos"},
    {caution,
     "no lo compartas|no la compartas|no lo comparta|no la comparta|no compartas|no comparta|no se lo|"
     "no se la|a nadie|con nadie|si no has sido|si no fuiste|si no lo solicit*|si no solicit*|"
     "no lo solicit*|ignora*|ignore|nunca te pedir*|no has sido tú|no fuiste tú|si no eres tú|jamás",
     "No se lo des a nadie."},
    {yours, "tu|su|tus", "Tu código de Glovo"},
    {other_thing,
     "apertura|descuento*|promocional*|promoción|promo|cupón*|regalo|puerta|portal|portón|garaje|alarma|"
     "caja fuerte|trastero|reserva|reservación|postal|de área|barras|qr|cliente|referido|amigo|"
     "invitación|seguimiento|rastreo|recogida|retiro de|de retiro|entrega|pedido|envío|factura|producto|"
     "artículo|parada|zona|socio|wifi|error|swift|parking|estacionamiento|cita|verja|edificio|casillero|"
     "taquilla|candado|bici|suministro|cups|contrato|catastral|extra|prefijo|de país|recarga|entrada|"
     "billete|turno|abono transporte|recepción|torniquete|portero automático",
     "-20% extra con el código EXTRA20"},
    {label,
     "referencia|ref|operación|operación n*|nº|número|pedido|factura|cuenta|tarjeta|terminada en|"
     "terminada|terminación|acabada en|expediente|localizador|cita|contrato|cliente|antiguo|anterior|"
     "viejo|vieja|folio|ticket|consulta|vuelo|línea|solicitud|caso|trámite|transacción|movimiento|"
     "póliza|socio|habitación|sala|puerta|recogida|envío|paquete|guía|desde|dni|nif|comprobante|orden|"
     "reserva|albarán|turno|autobús|incidencia|reclamo|número de turno|su turno|entrada nº|"
     "expediente nº|núm.|núm",
     "operación 88120934"},
    {call,
     "llama|llame|llámanos|llámenos|llamando|llamar|teléfono|telf|telf.|tfno|tfno.|contacta|contáctanos|"
     "consultas|dudas|atención al cliente|comunícate|comuníquese|al 900|marca al|denúncialo|denuncia al|"
     "repórtalo al|reenvíalo al|avísanos al|infórmalo al|marca|marque",
     "llámanos al 900 555 559"},
    {send_to, "envía|enviá|envíe|al|manda|responde", "Envía BAJA al 25600"},
    {spent,
     "ha caducado|caducado|caducó|ha expirado|expirado|expiró|ya no es válid*|ha sido utilizad*|"
     "fue utilizad*|ya fue usad*|usado|anulado|cancelado|anula|reemplaza|sustituye|incorrecto|venció|"
     "anulada|ha quedado anulad*|queda anulad*|ya no vale|ya no sirve|no es válid*|dejó de|desactivad*|"
     "cancelada|ya no funciona|caducada",
     "Tu código 7740 ha caducado"},
    {advert,
     "descuento*|dto|oferta*|promo*|cupón|rebajas|gratis|ahorra*|gana|sorteo|puntos|envío gratis|"
     "últimas horas|regalo|canjea*|liquidación|aprovecha|2x1|3x2|solo hoy|sólo hoy|hasta un|% de dto|"
     "% de descuento|cupones|promoción|ofertas|ofertón|compra ya|aplican|sorteamos|participa|"
     "código promocional|meses sin intereses|llévate",
     "Últimas horas: -20% extra"},
    {parcel,
     "paquete|pedido|entrega*|entregado|recogida|repartidor|reparto|mensajero|en camino|tu envío|"
     "llega hoy|llegará|punto de recogida|oficina de correos|correos|seur|repartir|enviado|ha salido|"
     "destinatario|te lo dejamos|su envío|el envío|envío nº",
     "La recogida queda fijada"},
    {visit,
     "cita|reserva|vuelo|consulta|check-in|embarque|hotel|dr.|dra.|mesa|viaje|turno|revisión|"
     "localizador|billete|boleto|entrada",
     "Recuerde su cita"},
    {home,
     "puerta|portal|alarma|garaje|gato|perro|llaves|llave|niños|vecino|nos vemos|wifi|casa|portero|"
     "candado|participativos|votar",
     "el código del portal es 4490"},
    {statement,
     "saldo|has recibido|ha recibido|cargo de|abono|ingreso de|retirada|cobro|nómina|recibo|domicili*|"
     "se ha cargado|disponible|compra aprobada|compra con tarjeta|consumo de|consumo por|realizó|"
     "realizaste|retiro en cajero|retiro por|depósito|depositaron|transferencia recibida|"
     "transferencia enviada|pago recibido|bizum recibido|pago mínimo|fecha límite|vencimiento|adeudo|"
     "devolución|rechazada|se realizó",
     "Saldo: 1.204,33 EUR."},
    {plan,
     "recarga*|datos|factura*|bono|consumido|gigas|tarifa|lectura|contador|saldo disponible|vence tu|"
     "tu paquete|recargaste|mb disponibles|megas|gb disponibles|tu recibo|corte de|suspensión|"
     "vencimiento",
     "Has consumido el 80% de tus datos"},
    {month, "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
     "el 12 de mayo de 2026"},
    {unit, "puntos|minutos|min|días|segundos|horas|hs|personas|pasos|millas|pesos|soles", "tienes 4200 puntos"},
    {advert, "en caja|en tienda|en tiendas|en mostrador|enseña|muestra|muéstralo", "Enseña el código 771204 en caja"},
    {charged,
     "código de autorización|autorización|nº de autorización|núm. autorización|aut.|cod. aut.|"
     "código de aprobación|aprobación|cód. autorización|código aut",
     "Compra aprobada 20,00 EUR, autorización 551209"},
    {fresh,
     "la nueva|el nuevo|nueva clave|nuevo código|en su lugar|utilice ahora|use ahora|usa ahora|ahora es|"
     "el vigente|la vigente",
     "La nueva clave es 604477"},
    {not_a_year, "no es un año|no es el año|no es ningún año|no un año|no es una fecha",
     "2015 no es un año, es tu clave"},
    {one_time_code,
     "cód. de seguridad|cód. de verificación|cód. de acceso|cód. de un solo uso|cód. de autorización|"
     "cód. de confirmación",
     "Cód. de seguridad 118204"},
    {code_word, "cód.|cod.", "Cód. 118204"},
    {sign_in, "te devuelve a|te lleva de vuelta|te deja entrar|volver a entrar|te abre", "6071 te lleva de vuelta"},
    {call, "habla al|hable al|comunícate al|comuníquese al|cuelga y llama", "comuníquese al 4004-3535"},
    {visit, "vacunación|vacuna|acuda|preséntese|centro de salud", "Vacunación: acuda a las 10:40"},
    {confirm, "si eres tú|si fuiste tú|fuiste tú|si fuiste vos|si sos vos|si es usted|fue usted", "Si eres tú, 910334"},
    {sign_in, "un paso más|último paso|solo un paso|un último paso", "Último paso: 5503"},
    {not_a_year, "nada que ver con el año|no significa el año|no se refiere al año", "2016 no se refiere al año"},
    {visit, "ventanilla|cita previa", "Cita previa: ventanilla 4471"},
    {sign_in, "terminar|terminas|termina de", "Con 3371 terminas"},
};

constexpr QuantityRule durations[] = {
    {"segundo|segundos|seg|seg.", 1},
    {"minuto|minutos|min|min.", minute},
    {"hora|horas|hs", hour},
    {"día|días", day},
};

constexpr QuantityRule numbers[] = {
    {"un|una|uno", 1}, {"dos", 2},   {"tres", 3},  {"cuatro", 4},  {"cinco", 5},   {"seis", 6},     {"siete", 7},
    {"ocho", 8},       {"nueve", 9}, {"diez", 10}, {"quince", 15}, {"veinte", 20}, {"treinta", 30}, {"sesenta", 60},
};

}  // namespace

LanguageRules spanish() {
  return {"es", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
