// A diagnostic as a person reads it: place, words, the quoted line with a caret under it, related places, advice.
// Entry: render.
#include <fmt/format.h>

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

struct Style {
    std::string_view zh, en, colour;
};

Style style_of(Severity severity, bool acknowledged) {
    if (acknowledged) return {"已知问题", "known issue", "\x1b[1;36m"};
    switch (severity) {
        case Severity::error:
            return {"错误", "error", "\x1b[1;31m"};
        case Severity::warning:
            return {"警告", "warning", "\x1b[1;35m"};
        case Severity::note:
            break;
    }
    return {"提示", "note", "\x1b[1;36m"};
}

std::string painted(std::string_view text, std::string_view colour, bool on) {
    return on ? fmt::format("{}{}\x1b[0m", colour, text) : std::string(text);
}

/// A piece of a line that fits a terminal; control characters would not show, or would command the terminal.
struct Excerpt {
    std::string text;
    std::size_t caret_at = 0;     // cells before the caret
    std::size_t caret_width = 1;  // cells under the span
};

constexpr unsigned excerpt_cells = 100;

std::string shown(char32_t code) {
    std::string text;
    append_character(text, code < 0x20 || code == 0x7F || cells_of(code) == 0 ? U' ' : code);
    return text;
}

unsigned shown_cells(char32_t code) {
    return std::max(1U, cells_of(code));
}

struct Cut {
    std::size_t byte = 0;
    unsigned cells = 0;
};

/// Where to begin so that at most `room` cells stand between there and `offset`.
Cut begin_of_excerpt(std::string_view line, std::size_t offset, unsigned room) {
    unsigned cells = 0;
    std::size_t at = offset;
    while (at > 0) {
        std::size_t before = at - 1;
        while (before > 0 && (static_cast<unsigned char>(line[before]) & 0xC0U) == 0x80U) --before;
        const unsigned width = shown_cells(character_at(line, before).code);
        if (cells + width > room) break;
        cells += width;
        at = before;
    }
    return {at, cells};
}

Excerpt excerpt_of(std::string_view line, std::size_t offset, std::size_t length) {
    const Cut begin = begin_of_excerpt(line, offset, excerpt_cells * 2 / 3);
    Excerpt out{begin.byte > 0 ? "… " : "", begin.cells + (begin.byte > 0 ? 2U : 0U), 0};
    unsigned cells = 0;
    for (std::size_t at = begin.byte; at < line.size();) {
        const Character c = character_at(line, at);
        cells += shown_cells(c.code);
        if (cells > excerpt_cells) {
            out.text += " …";
            break;
        }
        if (at >= offset && at < offset + length) out.caret_width += shown_cells(c.code);
        out.text += shown(c.code);
        at += c.length;
    }
    out.caret_width = std::max<std::size_t>(1, out.caret_width);
    return out;
}

std::string quoted(const Sources& sources, Span span, std::string_view colour, bool on) {
    const Location where = sources.locate(span.begin);
    if (where.line_text.empty()) return {};  // of an empty file there is nothing to show
    std::size_t offset = 0;
    for (std::uint32_t c = 1; c < where.column && offset < where.line_text.size(); ++c)
        offset += character_at(where.line_text, offset).length;
    const Excerpt excerpt = excerpt_of(where.line_text, offset, span.end - span.begin);
    const std::string caret(excerpt.caret_width, '^');
    return fmt::format("    {}\n    {:{}}{}\n", excerpt.text, "", excerpt.caret_at, painted(caret, colour, on));
}

std::string place(const Sources& sources, Span span) {
    const Location where = sources.locate(span.begin);
    return fmt::format("{}:{}:{}", where.file, where.line, where.column);
}

std::string render_related(const Related& related, const Sources& sources, Language language, bool colour) {
    constexpr std::string_view cyan = "\x1b[1;36m";
    const std::string_view word = language == Language::zh ? "参见" : "see";
    const std::string_view colon = language == Language::zh ? "：" : ": ";
    return fmt::format("{}: {}{}{}\n{}", place(sources, related.span), painted(word, cyan, colour), colon,
                       message_text(related.code, related.args, language), quoted(sources, related.span, cyan, colour));
}

}  // namespace

std::string finding_head(Severity severity, bool acknowledged, std::string_view code, Language language, bool colour) {
    const Style style = style_of(severity, acknowledged);
    const std::string head = fmt::format("{}[{}]", language == Language::zh ? style.zh : style.en, code);
    return painted(head, style.colour, colour);
}

std::string render(const Diagnostic& diagnostic, const Sources& sources, Language language, bool colour) {
    const bool chinese = language == Language::zh;
    const std::string head =
        finding_head(diagnostic.severity, diagnostic.acknowledged, diagnostic.code, language, colour);
    std::string text = fmt::format("{}: {}{}{}\n", place(sources, diagnostic.span), head, chinese ? "：" : ": ",
                                   message_text(diagnostic.code, diagnostic.args, language));
    const Style style = style_of(diagnostic.severity, diagnostic.acknowledged);
    text += quoted(sources, diagnostic.span, style.colour, colour);
    for (const Related& related : diagnostic.related) text += render_related(related, sources, language, colour);
    const std::string advice = message_advice(diagnostic.code, diagnostic.args, language);
    if (!advice.empty()) text += fmt::format("    {}{}\n", chinese ? "建议：" : "help: ", advice);
    return text;
}

}  // namespace heng
