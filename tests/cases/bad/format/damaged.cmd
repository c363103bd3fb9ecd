printf '规则包：某\377市\n' > broken.heng && heng fmt broken.heng
cat broken.heng | od -c | tail -3
