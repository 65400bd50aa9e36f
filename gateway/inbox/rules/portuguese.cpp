// Portuguese.
#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox::rules {
namespace {

using enum Signal;

constexpr PhraseRule phrases[] = {
    {one_time_code,
     "código de verificação|código de confirmação|código de segurança|código de acesso|"
     "código de ativação|código de autenticação|código de autorização|código de login|código de entrada|"
     "código único|código temporário|código de uso único|código de utilização única|código de registo|"
     "código de cadastro|código de recuperação|código de validação|código sms|código otp|"
     "código de identificação|código de assinatura|senha de uso único|senha única|senha temporária|"
     "senha provisória|palavra-passe temporária|palavra-passe única|palavra-passe de utilização única|"
     "palavra passe temporária|token de acesso|token de segurança|de uso único|pin de acesso|"
     "pin temporário|pin de confirmação|código para entrar|código para confirmar|código para acessar|"
     "código para verificar|número de verificação|chave de acesso|código de utilizador único|"
     "código verificador|código numérico|código de verificacao em duas|verificação em duas etapas|"
     "duas etapas|dois fatores|código de desbloqueio|código de pagamento|código de transação|"
     "código de transferência|código de aprovação|código de liberação|código de adesão|"
     "senha descartável|senha dinâmica|senha de acesso temporária|chave temporária|chave única|"
     "sms token|sms-token|smstoken|token sms|código token|código de compra|código de redefinição|"
     "código de vinculação|código para redefinir",
     "Segue a senha temporária do Mercado Pago"},
    {code_word,
     "código|códigos|senha|senhas|palavra-passe|palavra passe|token|dígitos|chave|itoken|números|"
     "esses números|estes números|o número|algarismos|combinação|sequência|numerinho",
     "informe o token 880143 no app"},
    {enter,
     "inserir|digitar|introduzir|escrever|usar|utilizar|informar|preencher|inserindo|digitando|teclar|"
     "responda com|confirme com|digite|digita|insira|insere|introduza|introduz|informe|use|usa|utilize|"
     "utiliza|escreva|escreve|com|preencha|coloque|marque|indique|copie|cole|tecle|precisa de|"
     "precisas de|bota|bote|põe|mete|meta|coloca|colocar|fale|diga|passe|repasse|joga|usando|utilizando|"
     "precisará|lance|tecla|copia|preencher com",
     "digite 31877 no aplicativo"},
    {sign_in,
     "entrar|acessar|aceder|acesso|login|iniciar sessão|ativar|cadastr*|registo|registar|registrar|"
     "começar|concluir|continuar|finalizar|criar sua conta|aderir|completar|logar",
     "para entrar na sua conta"},
    {confirm,
     "confirm*|verific*|autoriz*|valid*|aprovar|autenticar|assinar|identidade|que é você|que és tu|"
     "se é você|é mesmo você",
     "para confirmar seu celular"},
    {payment, "compra|pagamento|pagar|transferência|transferir|pix|transação|operação|levantamento",
     "autorize a compra de 84,50 EUR"},
    {reset,
     "redefinir|nova senha|troca de senha|trocar a senha|recuperar|recuperação|alterar a senha|"
     "repor a palavra|nova palavra-passe|esqueceu|redefinição|alteração de senha|alterar a palavra*|"
     "trocar sua senha",
     "pedido de troca de senha"},
    {new_device,
     "novo dispositivo|novo aparelho|novo celular|novo telemóvel|outro dispositivo|"
     "dispositivo desconhecido|novo equipamento",
     "em um novo dispositivo"},
    {place,
     "no aplicativo|no app|na app|no site|na página|no ecrã|na tela|no formulário|na aplicação|no campo|"
     "ou toque|ou clique",
     "digite 31877 no aplicativo"},
    {lifetime, "válido|válida|expira|vale por|validade|vence em|dentro de", "Válido por 5 minutos."},
    {caution,
     "não compartilhe|não o compartilhe|não partilhe|não o partilhe|não divulgue|não informe|"
     "nunca compartilhe|nunca partilhe|com ninguém|a ninguém|se não foi você|se não foi|caso contrário|"
     "ignore|não solicit*|não reconhece|não pediu|não forneça|não passe",
     "Não compartilhe com ninguém."},
    {yours, "seu|sua|teu|tua", "o seu código de acesso"},
    {other_thing,
     "abertura|desconto*|promocional*|promoção|cupom|cupão|presente|porta|portão|portaria|garagem|"
     "alarme|cofre|prédio|reserva|postal|cep|de área|ddd|barras|qr|cliente|indicação|amigo|convite|"
     "rastreio|rastreamento|levantamento de|entrega|recolha|retirada|encomenda|pedido|fatura|produto|"
     "artigo|paragem|parada|zona|sócio|wifi|wi-fi|erro|cadeado|bicicleta|cacifo|armário|instalação|"
     "bilhete|vale|oferta|recarga|estacionamento|sala|do prédio|vizinho|ingresso|passe|"
     "senha de atendimento|senha nº|título de viagem|recepção|receção|catraca",
     "o código da porta do prédio é 4490"},
    {label,
     "referência|pedido|encomenda|fatura|conta|cartão|final|terminado em|terminado|com final|processo|"
     "protocolo|localizador|contrato|cliente|antigo|anterior|ticket|voo|linha|caso|operação|transação|"
     "apólice|sala|quarto|consulta|reserva|agência|envio|objeto|desde|nota|nif|cpf|entidade|guia|"
     "requisição|comprovativo|solicitação|chamado|gabinete|marcação|senha n.º|senha de atendimento|"
     "número de ordem|bilhete",
     "cartão final 3307"},
    {call,
     "ligue|ligar|ligue para|telefone|contacte|contate|fale connosco|fale conosco|dúvidas|dúvidas?|"
     "central|sac|disque|denuncie|denuncie para|reporte|reencaminhe para|encaminhe para|avise|"
     "comunique ao",
     "ligue 4004-4828"},
    {send_to, "envie|para o|responda|sms para|mande", "Envie SAIR para o 27373"},
    {spent,
     "expirou|expirado|já não é válid*|não é mais válid*|foi utilizad*|foi usad*|já foi|usado|cancelado|"
     "anulado|inválido|foi alterad*|substitui|anulada|cancelada|já não vale|não vale mais|"
     "não serve mais|deixou de|foi cancelad*|foi anulad*|expirada|vencido",
     "O código 0882 expirou"},
    {advert,
     "desconto*|off|oferta*|promo*|cupom|cupão|saldos|grátis|poupe|economize|ganhe|sorteio|pontos|"
     "frete grátis|aproveite|vale|% off|só hoje|apenas hoje|últimas horas|descontos|compre|leve 2|"
     "aproveita|não perca|cashback|brinde|concorra|promoção|campanha|black friday|talão",
     "R$10 off na primeira compra"},
    {parcel,
     "encomenda|entrega|entregue|rastre*|objeto|levantar|recolha|estafeta|a caminho|saiu para entrega|"
     "correios|ctt|transportadora|entregador|chega hoje|ponto de recolha|despachad*|postado|pickup|"
     "pacote|motoboy|seu envio|o envio",
     "a sua encomenda será entregue"},
    {visit,
     "consulta|reserva|voo|check-in|embarque|hotel|dr.|dra.|marcação|agendamento|agendad*|exame|viagem|"
     "localizador|bilhete|ingresso|passagem",
     "Lembrete da consulta"},
    {home,
     "porta|portão|alarme|garagem|gato|cachorro|cão|chaves|chave|crianças|vizinho|wifi|prédio|casa|"
     "te vejo|até já|interfone",
     "o código da porta é 4490"},
    {statement,
     "saldo|recebeu|debitado|creditado|débito|crédito|levantamento de|saque|salário|compra aprovada|"
     "pix recebido|disponível|compra no valor|compra de r$|compra realizada|transferência recebida|"
     "transferência enviada|recebeste|fatura fechada|vencimento|pagamento recebido|débito direto|"
     "débito automático|ordenado|depósito|estorno|negada|recusada|limite disponível|pix enviado|"
     "fatura vence",
     "Saldo: 1.204,33 EUR"},
    {plan,
     "fatura|recarga*|internet|dados|pacote|saldo|franquia|consumo|leitura|gb restantes|mb restantes|"
     "carregamento|carregue|vencimento da fatura|conta de luz|leitura do contador|saldo de|consumiu|"
     "crédito expira",
     "sua fatura de R$ 89,99"},
    {month, "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
     "12 de maio de 2026"},
    {unit, "pontos|minutos|min|dias|segundos|horas|pessoas|passos|milhas", "tem 4200 pontos"},
    {advert, "no caixa|na loja|em loja|no balcão|apresente|mostre", "Mostre o código 771204 no caixa"},
    {charged, "código de autorização|autorização|nº autorização|aut.|cod. autorizacao|cód. aut.",
     "Compra aprovada R$ 20,00, autorização 551209"},
    {fresh, "a nova|o novo|novo código|nova senha|em vez|use agora|agora é|no lugar", "O novo código é 604477"},
    {not_a_year, "não é um ano|não é o ano|não é ano|não é uma data|não um ano", "2015 não é um ano, é a sua senha"},
    {one_time_code,
     "cód. de utilização única|cód. de uso único|utilização única|uso único|cod. autorizacao sms|"
     "cód. autorização sms|cód. de segurança|cód. de verificação|cód. de acesso|cód. de confirmação",
     "Cód. de utilização única M3X7TQ"},
    {code_word, "cód.|cod.", "Cód. 118204"},
    {sign_in,
     "leva você de volta|te leva de volta|leva-te de volta|libera seu acesso|abre a sua conta|"
     "voltar a entrar",
     "6071 te leva de volta"},
    {call, "fale no|fale pelo|fale com|fale através|ligue-nos|fale para", "Desligue e fale no 4004-3535"},
    {visit, "vacinação|vacina|compareça|comparecer|centro de saúde", "Vacinação: compareça às 10:40"},
    {confirm, "é você|foi você|se for você|se foi você|foste tu|se fores tu|se foi o próprio",
     "É você? Responda com 60128"},
    {sign_in, "só mais um passo|último passo|mais um passo|falta um passo", "Último passo: 7714"},
    {not_a_year, "não é data|nada a ver com o ano|não significa ano|não se refere ao ano", "2016 não é data nenhuma"},
    {visit, "guichê|balcão", "dirija-se ao guichê 4471"},
    {sign_in, "acabar de|terminar|terminas", "Pra acabar de entrar é 8802"},
};

constexpr QuantityRule durations[] = {
    {"segundo|segundos|seg", 1},
    {"minuto|minutos|min|min.", minute},
    {"hora|horas", hour},
    {"dia|dias", day},
};

constexpr QuantityRule numbers[] = {
    {"um|uma", 1}, {"dois|duas", 2}, {"três", 3}, {"quatro", 4},  {"cinco", 5},  {"seis", 6},    {"sete", 7},
    {"oito", 8},   {"nove", 9},      {"dez", 10}, {"quinze", 15}, {"vinte", 20}, {"trinta", 30}, {"sessenta", 60},
};

}  // namespace

LanguageRules portuguese() {
  return {"pt", phrases, durations, numbers};
}

}  // namespace otpost::inbox::rules
