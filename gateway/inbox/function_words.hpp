// Words that stand beside a code word and say nothing of its kind: "this code", "código para". Data for reading.cpp.
#pragma once

#include <array>

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox {

inline constexpr std::array function_rules{
    CodeRule{"en", Signal::place,
             "the|this|that|following|new|my|our|and|or|with|as|by|of|for|a|an|above|below|digit|text|sms|phone|mobile|"
             "numeric|short|secret|private|valid|own|current|latest|fresh|second|first|using|enter|entering|here|get|"
             "unique|special|personal|secure|account|app|web|email|me|is|no|any|these|received|requested|to",
             "this code"},
    CodeRule{
        "*", Signal::place,
        "para|por|que|de|del|da|do|dos|seu|sua|tu|su|sms|en|em|no|na|es|é|est|è|e|pour|par|sur|dans|du|des|votre|"
        "ton|ta|per|di|il|tuo|suo|su|nel|pentru|este|al|ale|tău|dvs|cu|din|pe|în|do|dla|to|z|na|w|jest|twój|"
        "pro|je|váš|tvůj|k|ke|v|ve|se|si|z|na|для|на|в|из|от|по|это|ваш|твой|к|у|до|від|з|це|твій|για|σου|σας|"
        "στο|στη|στην|είναι|από|του|της|untuk|utk|utk.|dgn|yg|anda|kamu|ini|dari|di|ke|yang|adalah|temporal|único|"
        "unico|unica|"
        "nuevo|novo|nouveau|nuovo|nou|nowy|nový|новый|новий|νέος|baru|secreto|secret|segreto|numérico|digit|"
        "ci-dessous|suivant|siguiente|seguinte|seguente|următor|poniższy|następujący|následující|следующий|"
        "наступний|ακόλουθο|berikut|aqui|aquí|ici|qui|aici|tutaj|здесь|pozwoli|co|který|kterým|którym|который|"
        "qui|quale|che|ce|care|sirve|serve|permet|permite|mit|aby|żeby|чтобы|щоб|να|et|y|o|ou|or|and|or|i|и|та|и|și|a",
        "código para"},
};

}  // namespace otpost::inbox
