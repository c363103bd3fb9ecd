heng check rest.heng
printf '单位,等次,投诉,舞弊,效益,到位数,预算数\n甲局,甲等,2,不适用,3,%s,3\n' "$(head -c 400 /dev/zero | tr '\0' 9)" > facts.csv; heng score rest.heng facts.csv -f json | grep -E '"(name|because)"'
