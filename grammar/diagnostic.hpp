// A finding as data: what (code and arguments), where (span), how bad. Words are put to it in messages.hpp.
#pragma once
#include <string>
#include <vector>

#include "grammar/source.hpp"

namespace heng {

enum class Severity { error, warning, note };

/// A second place that the reader needs, such as the first definition.
struct Related {
    Span span;
    std::string code;  // a message code of its own
    std::vector<std::string> args;
};

struct Diagnostic {
    std::string code;  // kebab-case, one page entry each in docs/diagnostics.md
    Severity severity = Severity::error;
    Span span;
    std::vector<std::string> args;  // put into the message by number: {0}, {1} ...
    std::vector<Related> related;
    bool acknowledged = false;  // named by a 已知问题 of the script
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace heng
