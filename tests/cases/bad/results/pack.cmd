heng check pack.heng
printf '单位,预算数,支出数,完成率,达标率,质量,投诉,到位数,制度建设,效益\n甲局,0,95,不适用,95%%,①,-1,100,健全,85%%\n乙局,100,,不适用,95%%,①②,5,%s,健全,85%%\n' "$(head -c 400 /dev/zero | tr '\0' 9)" > facts.csv; heng score pack.heng facts.csv -f json | grep -E '"(name|because)"'
