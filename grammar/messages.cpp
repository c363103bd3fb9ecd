// Joins the message tables of all areas and puts arguments into their words. Entries: find_message, message_text.
#include "grammar/messages.hpp"

#include <algorithm>
#include <string_view>

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

/// {0} … {9} stand for arguments; one that was not given leaves nothing behind.
std::string fill(std::string_view words, const std::vector<std::string>& args) {
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool slot = words[at] == '{' && at + 2 < words.size() && words[at + 2] == '}' && words[at + 1] >= '0' &&
                          words[at + 1] <= '9';
        if (!slot) {
            text.push_back(words[at]);
            continue;
        }
        const auto index = static_cast<std::size_t>(words[at + 1] - '0');
        if (index < args.size()) text += args[index];
        at += 2;
    }
    return text;
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
