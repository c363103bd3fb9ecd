// Puts the cells of a script where they belong: the tree of indicators, what stands below each, cases and changes. Used
// by parse_script.cpp alone.
#pragma once
#include <map>

#include "grammar/cells.hpp"
#include "grammar/script.hpp"
#include "grammar/script_lines.hpp"

namespace heng::grammar {

inline constexpr std::uint32_t longest_text = 1U << 20U;  // bytes of one cell
inline constexpr std::uint32_t longest_line = 1U << 12U;  // bytes of a heading, an input or a line of a case

class ScriptBuilder {
  public:
    ScriptBuilder(const Sources& sources, FileId file, Diagnostics& out);
    void add(const Cell& cell);
    syntax::Script finish() { return std::move(script_); }

  private:
    /// To what the labels that follow belong.
    enum class Owner { header, indicator, use_case, total };

    bool readable(const Cell& cell);
    void place(const Cell& cell);
    void header(const Cell& cell);
    void based_on(const Cell& cell);
    void imports(const Cell& cell);
    void inputs(const Cell& cell);
    void parts(const Cell& cell);
    void single(const Cell& cell, std::optional<syntax::Text> syntax::Indicator::*field);
    void texts(const Cell& cell);
    void unknown(const Cell& cell);

    Heading heading_of(const Cell& cell);
    void indicator(const Cell& cell);
    void check_level(const Cell& cell);
    void open(syntax::Indicator node, int level);
    void change(const Cell& cell, syntax::Override::Kind kind);
    void remove(const Cell& cell);
    void use_case(const Cell& cell);
    void expected(const Cell& cell);

    Span only_line(const Cell& cell);
    bool first_time(const Cell& cell);
    void duplicate(const Cell& cell, Span first);
    void out_of_place(const Cell& cell, std::string code);
    void report(std::string code, Span span, std::vector<std::string> args);
    std::string words(Span span) const;
    syntax::Indicator& current() { return script_.indicators[open_.back().index]; }
    bool below_indicator() const { return owner_ == Owner::indicator; }

    /// An indicator under which others may come; `level` is 4 where none may.
    struct Opened {
        std::uint32_t index;
        int level;
    };

    const Sources& sources_;
    Diagnostics& out_;
    syntax::Script script_;
    Owner owner_ = Owner::header;
    std::vector<Opened> open_;       // the path to the current indicator
    std::map<Label, Span> headers_;  // where each header label stood
};

}  // namespace heng::grammar
