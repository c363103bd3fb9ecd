// Tables of look-alike characters. Entry: usual_spelling. Signs that depend on their neighbours (x, *, '.', >=) are
// decided in fold.cpp.
#include "grammar/spelling.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace heng {
namespace {

struct Pair {
    char32_t from;
    char32_t to;
};

constexpr Pair pairs[] = {
    {U'\'', U'"'}, {U';', U'；'},  {U'÷', U'/'},  {U'˜', U'~'},   {U'‐', U'-'},  {U'‑', U'-'},   {U'‒', U'-'},
    {U'–', U'-'},  {U'—', U'-'},   {U'―', U'-'},  {U'‘', U'"'},   {U'’', U'"'},  {U'“', U'"'},   {U'”', U'"'},
    {U'„', U'"'},  {U'‟', U'"'},   {U'⁄', U'/'},  {U'−', U'-'},   {U'∕', U'/'},  {U'∗', U'*'},   {U'∣', U'|'},
    {U'∶', U':'},  {U'∼', U'~'},   {U'≦', U'≤'},  {U'≧', U'≥'},   {U'≮', U'≥'},  {U'≯', U'≤'},   {U'⋯', U'…'},
    {U'─', U'-'},  {U'│', U'|'},   {U'╳', U'×'},  {U'✕', U'×'},   {U'✖', U'×'},  {U'⨯', U'×'},   {U'⩽', U'≤'},
    {U'⩾', U'≥'},  {U'「', U'"'},  {U'」', U'"'}, {U'『', U'"'},  {U'』', U'"'}, {U'【', U'['},  {U'】', U']'},
    {U'〔', U'['}, {U'〕', U']'},  {U'〖', U'['}, {U'〗', U']'},  {U'〜', U'~'}, {U'丶', U'、'}, {U'︰', U':'},
    {U'﹐', U','}, {U'﹑', U'、'}, {U'﹒', U'.'}, {U'﹔', U'；'}, {U'﹕', U':'}, {U'﹙', U'('},  {U'﹚', U')'},
    {U'﹛', U'{'}, {U'﹜', U'}'},  {U'﹝', U'['}, {U'﹞', U']'},  {U'﹡', U'*'}, {U'﹢', U'+'},  {U'﹣', U'-'},
    {U'﹤', U'<'}, {U'﹥', U'>'},  {U'﹦', U'='}, {U'﹪', U'%'},  {U'｡', U'。'}, {U'｢', U'"'},   {U'｣', U'"'},
    {U'､', U'、'}, {U'￥', U'¥'},
};

/// Kangxi radicals U+2F00 to U+2FD5 in order, as mainland text writes them.
constexpr std::u32string_view kangxi =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋"
    U"弓"
    U"彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示"
    U"禸禾"
    U"穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶"
    U"隹雨"
    U"青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
static_assert(kangxi.size() == 0x2FD5 - 0x2F00 + 1);

/// Simplified radicals of the supplement block that PDF files put for whole characters.
constexpr Pair radicals[] = {
    {U'⺠', U'民'}, {U'⻄', U'西'}, {U'⻅', U'见'}, {U'⻆', U'角'}, {U'⻉', U'贝'}, {U'⻋', U'车'}, {U'⻓', U'长'},
    {U'⻔', U'门'}, {U'⻘', U'青'}, {U'⻚', U'页'}, {U'⻛', U'风'}, {U'⻜', U'飞'}, {U'⻝', U'食'}, {U'⻢', U'马'},
    {U'⻣', U'骨'}, {U'⻥', U'鱼'}, {U'⻦', U'鸟'}, {U'⻩', U'黄'}, {U'⻬', U'齐'}, {U'⻮', U'齿'}, {U'⻰', U'龙'},
};

template <std::size_t N>
char32_t look_up(const Pair (&table)[N], char32_t code) {
    static_assert(N > 0);
    const auto found = std::lower_bound(std::begin(table), std::end(table), code,
                                        [](const Pair& pair, char32_t c) { return pair.from < c; });
    return found != std::end(table) && found->from == code ? found->to : code;
}

template <std::size_t N>
constexpr bool sorted(const Pair (&table)[N]) {
    return std::is_sorted(std::begin(table), std::end(table),
                          [](const Pair& a, const Pair& b) { return a.from < b.from; });
}
static_assert(sorted(pairs) && sorted(radicals));

std::u32string digits_of(char32_t number) {
    std::u32string digits;
    if (number >= 10) digits.push_back(U'0' + number / 10);
    digits.push_back(U'0' + number % 10);
    return digits;
}

}  // namespace

char32_t usual_spelling(char32_t code) {
    if (code < 0x80) return code == U';' || code == U'\'' ? look_up(pairs, code) : code;
    if (code == U'；') return code;
    if (code == U'＂' || code == U'＇') return U'"';
    if (code >= 0xFF01 && code <= 0xFF5E) return code - 0xFF01 + U'!';
    if (code >= 0x2F00 && code <= 0x2FD5) return kangxi[code - 0x2F00];
    if (code >= 0x2E80 && code < 0x2F00) return look_up(radicals, code);
    return look_up(pairs, code);
}

std::u32string enumerator_spelling(char32_t code) {
    constexpr std::u32string_view tens = U"一二三四五六七八九十";
    if (code >= 0x2474 && code <= 0x2487) return U"(" + digits_of(code - 0x2474 + 1) + U")";
    if (code >= 0x2488 && code <= 0x249B) return digits_of(code - 0x2488 + 1) + U".";
    if (code >= 0x2776 && code <= 0x277F) return {code - 0x2776 + U'①'};
    if (code >= 0x3220 && code <= 0x3229) return {U'(', tens[code - 0x3220], U')'};
    return {};
}

bool is_long_dash(char32_t code) {
    return code == U'—' || code == U'―' || code == U'─';
}

}  // namespace heng
