#include "engine/report/html_text.hpp"

namespace heng {
namespace {

constexpr const char* style =
    "body{font:15px/1.6 'Noto Sans CJK SC','Microsoft YaHei',SimSun,sans-serif;max-width:75em;margin:2em "
    "auto;padding:0 1em}"
    "h1{font-size:1.4em;text-align:center}h1+p{text-align:center}h2{font-size:1.1em}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:.3em .5em;vertical-align:middle}"
    "th{background:#eee;white-space:nowrap}.wide{overflow-x:auto}.wide td:last-child{min-width:18em}"
    ".wide td:first-child{min-width:6em}svg{max-width:100%;height:auto}label{white-space:nowrap}"
    ".n{text-align:right;white-space:nowrap}.open{color:#a40000}.total td{font-weight:bold}"
    "@media print{h2{break-before:auto}tr{break-inside:avoid}}";

constexpr std::string_view unwritable = "\xef\xbf\xbd";  // U+FFFD

// U+FFFE and U+FFFF are text nowhere.
bool is_no_character(std::string_view three) {
    return three == "\xef\xbf\xbe" || three == "\xef\xbf\xbf";
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (is_no_character(text.substr(at, 3))) {
            out += unwritable;
            at += 2;
            continue;
        }
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\t':
            case '\n':
            case '\r':
                out += c;
                break;
            default:  // XML has no place for control characters
                if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                    out += unwritable;
                else
                    out += c;
        }
    }
    return out;
}

std::string html_head(std::string_view title, Language language) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"";
    out += language == Language::zh ? "zh-CN" : "en";
    out += "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n<title>";
    return out + escaped(title) + "</title>\n<style>" + style + "</style></head>\n<body>\n";
}

}  // namespace heng
