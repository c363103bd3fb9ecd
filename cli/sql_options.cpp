#include "cli/sql_options.hpp"

#include <iostream>

namespace heng {

std::vector<sql::Declaration> declarations(const std::vector<std::string>& typed) {
    std::vector<sql::Declaration> out;
    for (const std::string& text : typed) {
        const auto at = text.find('=');
        out.push_back({text.substr(0, at), at == std::string::npos ? "" : text.substr(at + 1)});
    }
    return out;
}

bool print_refusals(Session& session, const Pack& pack, const sql::SqlText& text) {
    for (const std::string& wrong : text.wrong) {
        session.complain(session.say("不认识的数据或写法：", "no such data, or no quantity: ") + wrong);
        session.end(Exit::usage);
    }
    for (const Diagnostic& refused : text.refused) {
        std::cerr << render(refused, *pack.sources, session.language, session.colour_err) << '\n';
        session.end(Exit::findings);
    }
    return !text.wrong.empty() || !text.refused.empty();
}

void add_declarations(CLI::App& verb, const Session& session, std::vector<std::string>& least,
                      std::vector<std::string>& ranges) {
    verb.add_option("--least,--最小单位", least,
                    session.say("一列整数里的 1 是多少：预算数=0.01元", "what 1 in a column is worth: 预算数=0.01元"))
        ->option_text(session.say("数据=数量", "INPUT=QUANTITY"))
        ->take_all();
    verb.add_option("--range,--范围", ranges,
                    session.say("数据的范围：预算数=0元..100亿元", "the range of an input: 预算数=0元..100亿元"))
        ->option_text(session.say("数据=低..高", "INPUT=LOW..HIGH"))
        ->take_all();
}

}  // namespace heng
