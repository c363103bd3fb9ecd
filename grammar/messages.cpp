// Joins the message tables of all areas and puts arguments into their words. Entries: find_message, message_text.
#include "grammar/messages.hpp"

#include <algorithm>
#include <string_view>

#include "grammar/character.hpp"

namespace heng {
namespace {

/// Here the areas of the grammar are listed; the others join.
std::vector<MessageTable>& tables() {
    static std::vector<MessageTable> all = {script_messages, expression_messages};
    return all;
}

std::vector<Message> sorted_messages() {
    std::vector<Message> all;
    for (const MessageTable table : tables()) all.insert(all.end(), table.begin(), table.end());
    std::sort(all.begin(), all.end(),
              [](const Message& a, const Message& b) { return std::string_view(a.code) < std::string_view(b.code); });
    return all;
}

constexpr std::string_view open_quote = "“", open_group = "⟨", close_group = "⟩";

bool is_slot(std::string_view words, std::size_t at) {
    return words[at] == '{' && at + 2 < words.size() && words[at + 2] == '}' && words[at + 1] >= '0' &&
           words[at + 1] <= '9';
}

/// A whole clause, or a line of a damaged file, would bury the sentence that quotes it; the caret shows where it goes
/// on.
std::string as_quotation(const std::string& argument) {
    constexpr std::size_t longest = 60;
    const std::string_view begin = first_characters(argument, longest);
    return begin.size() < argument.size() ? std::string(begin) + "…" : argument;
}

/// {0} … {9} stand for arguments; one that was not given leaves nothing behind.
std::string fill_slots(std::string_view words, const std::vector<std::string>& args) {
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_slot(words, at)) {
            text.push_back(words[at]);
            continue;
        }
        const auto index = static_cast<std::size_t>(words[at + 1] - '0');
        const bool quoted = words.substr(0, at).ends_with(open_quote);
        if (index < args.size()) text += quoted ? as_quotation(args[index]) : args[index];
        at += 2;
    }
    return text;
}

/// Has every slot of the words something to stand there?
bool is_given(std::string_view words, const std::vector<std::string>& args) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_slot(words, at)) continue;
        const auto index = static_cast<std::size_t>(words[at + 1] - '0');
        if (index >= args.size() || args[index].empty()) return false;
    }
    return true;
}

/// ⟨；最接近的名称：{1}⟩ is left out where there is no {1}.
std::string fill(std::string_view words, const std::vector<std::string>& args) {
    const std::size_t open = words.find(open_group), close = words.find(close_group);
    if (open == words.npos || close == words.npos) return fill_slots(words, args);
    const std::size_t inside = open + open_group.size();
    const std::string_view group = words.substr(inside, close - inside);
    return fill_slots(words.substr(0, open), args) + (is_given(group, args) ? fill_slots(group, args) : "") +
           fill(words.substr(close + close_group.size()), args);
}

}  // namespace

bool join_messages(MessageTable table) {
    tables().push_back(table);
    return true;
}

const std::vector<Message>& messages() {
    static const std::vector<Message> all = sorted_messages();
    return all;
}

const Message* find_message(std::string_view code) {
    const auto found = std::lower_bound(messages().begin(), messages().end(), code,
                                        [](const Message& m, std::string_view c) { return m.code < c; });
    return found != messages().end() && found->code == code ? &*found : nullptr;
}

std::string message_text(std::string_view code, const std::vector<std::string>& args, Language language) {
    const Message* message = find_message(code);
    if (message == nullptr) return std::string(code);
    return fill(language == Language::zh ? message->zh : message->en, args);
}

std::string message_advice(std::string_view code, const std::vector<std::string>& args, Language language) {
    const Message* message = find_message(code);
    if (message == nullptr) return {};
    return fill(language == Language::zh ? message->zh_advice : message->en_advice, args);
}

}  // namespace heng
