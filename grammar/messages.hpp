// The words of every diagnostic, in Chinese and English: what is wrong, and what to write instead.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace heng {

enum class Language { zh, en };

/// One entry of the catalogue; {0}, {1} are the arguments of the diagnostic. `title` is its short Chinese name, by
/// which a 已知问题 names it.
struct Message {
    const char* code;
    const char* title;
    const char* zh;
    const char* zh_advice;
    const char* en;
    const char* en_advice;
};

using MessageTable = std::span<const Message>;

/// The tables of the grammar; messages.cpp lists them.
extern const MessageTable script_messages;
extern const MessageTable expression_messages;

/// Adds the table of an area that the grammar may not know. The file with the area's entry says
/// `const bool rule_joined = join_messages(rule_messages);` at namespace scope, so that whoever can report a code has
/// its words. Only before main().
bool join_messages(MessageTable table);

/// All messages of all stages, sorted by code. Each area keeps its own table (messages_*.cpp) and they are joined here.
const std::vector<Message>& messages();
const Message* find_message(std::string_view code);

std::string message_text(std::string_view code, const std::vector<std::string>& args, Language language);
std::string message_advice(std::string_view code, const std::vector<std::string>& args, Language language);

/// 错误[code], in the colour of its severity.
std::string finding_head(Severity severity, bool acknowledged, std::string_view code, Language language, bool colour);

/// 文件:行:列: 错误[code]：…, the quoted line, a caret that lines up under wide characters, related places, and 建议：…
std::string render(const Diagnostic& diagnostic, const Sources& sources, Language language, bool colour);

}  // namespace heng
