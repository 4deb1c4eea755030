-- Simplified, traditional and Japanese forms of one character meet in the search (习近平, 習近平), and parts of Korean compounds are found
-- (미사일 in 단거리탄도미사일). Both are read into the index, so what was stored is read again here.
-- depends: 0129_characters 0134_withdrawn_pages

-- Characters, and at the same places the simplified forms they are told by. Made of the dictionaries t2s and jp2t of OpenCC 1.4.2
-- (https://github.com/BYVoid/OpenCC, Apache License 2.0) for the characters of Big5, GB 2312, JIS X 0208 and KS X 1001, with some of ours
-- that these lack or leave halfway (砲 氷 舎 渋 澁 呉 髙 﨑 嶋 戸 鉱 鑛 衞 汚 挙 擧 郷 鄕 闘 鬪 鬭 隣 讃 壷 倶 舗 頬 潅).
-- The function is one constant: as JSON it is looked up in a fifteenth of the time that two strings take.
DO $do$
DECLARE
    every constant text :=
        '丟両並乗乾亀亂予亙亜亞仏仮伝佇佈佔併來侖価侶侷俁係俔俠俥俬倀倆倈倉個們倖倫倶倹偉偑側偵偽傌傑傖傘備傢傭傯傳傴債傷傾僂僅僉僑僕僞僥僨僱價儀儁儂億儈儉儎儐儔儕儘償優儲儷儸儺儻儼兇兌児兒兗內兩円冊冑冪凈凍凜処凱別刪剄則剋剎剗剛剝剣剤剮剰剴創剷劃劄劇劉劊劌劍劏劑劚労効勁勅動務勛勝勞勢勧勩勱勲勳勵勸勻匭匯匱區'
        '協単卹卻卽厙厠厤厭厲厳厴參収叙叢吒吳吶呂呉咼員唄唖唸問啓啞啟啢喎喚喪喫喬單喲営嗆嗇嗊嗎嗚嗩嗶嘆嘍嘓嘔嘖嘗嘜嘩嘮嘯嘰嘵嘸嘽噁噓噚噛噝噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚨嚮嚲嚳嚴嚶囀囁囂囅囈囉囌囑団囪囲図圇國圍圏園圓圖團圧垻埡埰執堅堊堝堯報場塁塊塋塏塒塗塚塢塤塩塵塹墊増墜墮墰墳墶墻墾壇壊壋壌壎壓壘壙壚壜壞'
        '壟壠壢壩壯壱売壷壺壼壽変夠夢夥夾奐奧奨奩奪奬奮奼妝姍姦娛婁婦婭媧媯媰媼媽嫋嫗嫵嫺嫻嫿嬃嬈嬋嬌嬙嬡嬢嬤嬪嬰嬸孃孋孌孫學孿実宮寀寛寢實寧審寫寬寵寶対専將專尋對導尭尷屆屍屓屜屢層屨屬岡峯峴島峽崍崑崗崙崢崬嵐嵗嵾嶁嶄嶇嶋嶔嶗嶠嶢嶧嶨嶮嶸嶺嶼嶽巋巌巒巔巖巣巰巹巻帥師帯帰帳帶幀幃幓幗幘幟幣幫幬幷幹幾庁広庫廁廂廃'
        '廄廈廎廕廚廝廟廠廡廢廣廩廬廳弁弐弒弔弳張強弾彆彈彌彎彔彙彥彫彲彿後徑従從徠復徳徴徵徹応恆恥恵悅悞悩悪悵悶悽惡惱惲惻愛愜愨愴愷愾慄態慍慎慘慚慟慣慤慪慫慮慳慶慺慼慾憂憊憐憑憒憖憚憤憫憮憲憶懇應懌懍懐懞懟懣懤懨懲懶懷懸懺懼懾戀戇戔戦戧戩戯戰戱戲戶戸戻払扞抜択拋拚拝拠拡挙挩挱挾挿捜捨捫捱捲掃掄掗掙掛採掲掻揀'
        '揚換揮揯揺損搖搗搧搵搶摂摑摜摟摯摳摶摺摻撃撈撏撐撓撝撟撣撥撫撲撳撹撻撾撿擁擄擇擊擋擓擔據擠擡擣擧擬擯擰擱擲擴擷擺擻擼擽擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敎敓敗敘敵數斂斃斆斉斎斕斬斷於旂旣昇時晃晉晝晩暁暈暉暘暢暦暫曄曆曇曉曏曖曠曨曬書曽會朧朮東枴柵柺査栄桜桝桟桿梔梘條梟梲棄棊棖棗棟棡棧棲棶椏検椲楊楓楨業極'
        '楽概榘榦榪榮榲榿構槍槓様槙槤槧槨槮槳槶槼樁樂樅樑樓標樞樢樣樧権樫樳樸樹樺樿橈橋機橢橫檁檉檔檜檟檢檣檮檯檳檸檻櫃櫓櫚櫛櫝櫞櫟櫥櫧櫨櫪櫫櫬櫱櫳櫸櫻欄欅權欏欒欖欞欠欽歎歐歓歟歡歩歯歲歳歴歷歸歿殘殞殤殫殭殮殯殰殲殺殻殼毀毆毎毿氂氈氌気氣氫氬氳氷氾汎汙汚決沒沖沢沪況泝洩洶浄浜浹涇涗涙涼淒淚淥淨淩淪淵淶淺渇済渉'
        '渋渓渙減渢渦測渾湊湞湧湯満溈準溝溫溮溳溼滄滅滌滎滙滝滬滯滲滷滸滻滾滿漁漊漚漢漣漬漲漵漸漿潁潅潑潔潚潛潤潯潰潷潿澀澁澆澇澐澗澠澤澦澩澮澱澾濁濃濄濕濘濚濛濜濟濤濧濫濰濱濺濼濾瀅瀆瀇瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧瀨瀬瀰瀲瀾灃灄灑灕灘灝灡灣灤灧灩災為烏烴無焼煉煒煙煢煥煩煬煱熅熒熗熱熲熾燁燈燉燒燙燜營燦燬燭燴燶燻燼燾爍'
        '爐爛爭爲爺爾牀牆牘牴牽犖犛犠犢犧狀狹狽猙猟猶猻獁獃獄獅獎獣獨獪獫獮獰獱獲獵獷獸獺獻獼玀現琱琺琿瑋瑒瑣瑤瑩瑪瑲璉璡璣璦璫璯環璵璸璽璿瓊瓏瓔瓚瓶甌甕產産畝畢畫異畳畵當疇疊痙痠痩痾瘂瘋瘍瘓瘞瘡瘧瘲瘺瘻療癆癇癉癒癘癟癡癢癤癥癧癩癬癭癮癰癱癲発發皁皚皰皸皺盃盜盞盡監盤盧盪県眞眥眾睏睜睞瞘瞜瞞瞶瞼矇矓矚矯研砕砲'
        '硃硜硤硨硯碕碩碭碸確碼磑磚磠磣磧磯磽磾礄礎礙礦礪礫礬礱祕祿禍禎禕禡禦禪禮禰禱禿秈稅稈稜稟種稱稲穀穂穇穌積穎穏穠穡穢穣穩穫穭窩窪窮窯窵窶窺竄竅竇竈竊竜竪競筆筍筧筴箇箋箏箚節範築篋篔篠篤篩篳簀簍簑簞簡簣簫簹簽簾籃籌籔籙籛籜籟籠籤籩籪籬籮籲粋粛粵糉糝糞糧糰糲糴糶糸糹糾紀紂約紅紆紇紈紉紋納紐紓純紕紖紗紘紙級'
        '紛紜紝紡紬紮細紱紲紳紵紹紺紼紿絀終絃組絅絆経絎結絕絛絝絞絡絢給絨絰統絲絳絵絶絹綁綃綆綈綉綌綏綑經継続綜綞綠綢綣綫綬維綯綰綱網綳綴綵綸綹綺綻綽綾綿緄緇緊緋総緑緒緓緔緗緘緙線緝緞締緡緣緦編緩緬緯緱緲練緶緹緻縁縄縈縉縊縋縐縑縕縗縛縝縞縟縣縦縧縫縭縮縱縲縳縴縵縶縷縹總績繃繅繆繊繍繒織繕繚繞繡繢繩繪繫繭繮繯繰'
        '繳繸繹繼繽繾繿纇纈纊續纍纏纓纔纖纘纜缶缽罃罈罌罎罰罵罷羅羆羈羋羣羥羨義羶習翫翬翹翻翽耬耮聖聞聯聰聲聳聴聵聶職聹聽聾肅脅脈脛脣脩脫脳脹腎腖腡腦腫腳腸膃膕膚膞膠膩膽膾膿臉臍臏臓臘臚臟臠臢臥臨臺與興舉舊舎舖舗舘艙艤艦艫艱艶艷芸芻苧茲荊荘莊莖莢莧華菴菸萇萊萌萬萴萵葉葒葤葦葯葷蒐蒓蒔蒞蒼蓀蓆蓋蓮蓯蓴蓽蔔蔘蔞蔣'
        '蔥蔦蔭蔵蕁蕆蕎蕒蕓蕕蕘蕢蕩蕪蕭蕷薀薈薊薌薑薔薘薟薦薩薫薬薳薴薵薹薺藍藎藝藥藪藭藶藹藺蘀蘄蘆蘇蘊蘋蘚蘞蘢蘭蘺蘿虆處虛虜號虧虯蛍蛺蛻蜆蝋蝕蝟蝦蝨蝸螄螞螢螮螻螿蟄蟈蟎蟣蟬蟯蟲蟶蟻蠁蠅蠆蠍蠐蠑蠔蠟蠣蠨蠱蠶蠻衆衊術衕衚衛衝衞袞袷裊裏補裝裡製複褌褒褘褲褳褸褻襇襉襏襖襝襠襤襪襬襯襲襴覇覈見規覓視覘覚覡覥覦覧親覬覯'
        '覲観覷覺覽覿觀觴觶觸訂訃計訊訌討訐訒訓訕訖託記訛訝訟訢訣訥訩訪設許訳訴訶診註証詁詆詎詐詒詔評詖詗詘詛詞詠詡詢詣試詩詫詬詭詮詰話該詳詵詼詿誄誅誆誇誌認誑誒誕誘誚語誠誡誣誤誥誦誨說説読誰課誶誹誼誾調諂諄談諉請諍諏諑諒論諗諛諜諝諞諡諢諤諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謅謊謎謐謔謖謗謙謚講謝謠謡謨謫謬謭謳'
        '謹謾譁證譎譏譖識譙譚譜譟譫譭譯議譲譴護譸譽譾讀讃讅變讋讌讎讒讓讕讖讚讜讞谿豈豊豎豐豔豬豶貍貓貙貝貞貟負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賕賙賚賛賜賞賠賡賢賣賤賦賧質賫賬賭賰賴賵賺賻購賽賾贄贅贇贈贊贋贍贏贐贓贔贖贗贛贜赬趕趙趨趲跡踐踰踴蹌蹕蹟蹠蹣蹤蹺躂躉躊躋躍躎躑躒躓躕'
        '躚躡躥躦躪軀車軋軌軍軑軒軔軛軟転軤軫軲軸軹軺軻軼軽軾較輅輇輈載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輬輯輳輸輻輾輿轀轂轄轅轆轉轍轎轔轟轡轢轤辦辭辮辯農辺迴逓逕這連週進遅遊運過達違遙遜遞遠遡適遲遶遷選遺遼邁還邇邊邏邐郎郟郵郷鄆鄉鄒鄔鄕鄖鄧鄭鄰鄲鄴鄶鄺酇酈酔醃醜醞醟醣醤醫醬醱醸釀釁釃釅釈釋釐釓釔釕釗釘釙針釣釤釦釧'
        '釩釵釷釹釺釾鈀鈁鈃鈄鈅鈈鈉鈍鈎鈐鈑鈒鈔鈕鈞鈡鈣鈥鈦鈧鈮鈰鈳鈴鈷鈸鈹鈺鈽鈾鈿鉀鉄鉅鉆鉈鉉鉋鉍鉑鉕鉗鉚鉛鉞鉢鉤鉦鉬鉭鉱鉶鉸鉺鉻鉿銀銃銅銍銑銓銖銘銚銛銜銠銣銥銦銨銩銪銫銬銭銱銳銷銹銻銼鋁鋃鋅鋇鋌鋏鋒鋙鋝鋟鋣鋤鋥鋦鋨鋩鋪鋭鋮鋯鋰鋱鋳鋶鋸鋼錁錄錆錇錈錏錐錒錕錘錙錚錛錟錠錡錢錦錨錩錫錬錮錯録錳錶錸錼鍀鍁鍃鍅鍆鍇'
        '鍈鍊鍋鍍鍔鍘鍚鍛鍠鍤鍥鍩鍬鍰鍵鍶鍺鍼鍾鎂鎄鎇鎊鎌鎔鎖鎘鎚鎛鎡鎢鎣鎦鎧鎩鎪鎬鎭鎮鎰鎲鎳鎵鎸鎿鏃鏇鏈鏌鏍鏐鏑鏗鏘鏜鏝鏞鏟鏡鏢鏤鏨鏰鏵鏷鏹鏺鏽鐃鐋鐐鐒鐓鐔鐘鐙鐝鐠鐥鐦鐧鐨鐫鐮鐲鐳鐵鐶鐸鐺鐿鑄鑊鑌鑑鑒鑔鑕鑛鑞鑠鑣鑥鑭鑰鑱鑲鑷鑹鑼鑽鑾鑿钁钂長門閂閃閆閈閉開閌閎閏閑閒間閔閘閡関閣閤閥閨閩閫閬閭閱閲閶閹閻閼閽閾閿'
        '闃闆闇闈闊闋闌闍闐闒闓闔闕闖闘關闞闠闡闢闤闥陘陝陞陣陥陰陳陸険陽隉隊階隕際隠隣隨險隱隴隸隻雋雑雖雙雛雜雞離難雲電霊霑霢霧霽靂靄靆靈靉靚靜靝靦靨鞏鞝鞦鞽韁韃韆韉韋韌韍韓韙韜韝韞韻響頁頂頃項順頇須頊頌頎頏預頑頒頓頗領頜頡頤頦頬頭頮頰頲頴頷頸頹頻頼頽顆題額顎顏顒顓顔顕願顙顛類顢顥顧顫顬顯顰顱顳顴風颭颮颯颱'
        '颳颶颸颺颻颼飀飄飆飈飛飠飢飣飥飩飪飫飭飯飱飲飴飼飽飾餃餅餈餉養餌餎餑餒餓餕餖餘餚餛餜餞餡館餬餱餳餵餷餺餼餾餿饁饃饅饈饉饊饋饌饑饒饗饜饞饢馬馭馮馱馳馴馹駁駅駆駐駑駒駔駕駘駙駛駝駟駡駢駭駰駱駸駿騁騂騅騌騍騎騏騒験騖騙騤騧騫騭騮騰騶騷騸騾驀驁驂驃驄驅驊驌驍驏驕驗驚驛驟驢驤驥驦驪驫骯髄髏髒體髕髖髙髪髮鬆鬍鬚'
        '鬢鬥鬧鬨鬩鬪鬭鬮鬱鬹魎魘魚魛魨魯魴魷魺鮁鮃鮋鮍鮎鮐鮑鮒鮓鮚鮝鮞鮦鮪鮫鮭鮮鮶鯀鯁鯇鯉鯊鯒鯔鯕鯖鯗鯛鯝鯡鯢鯤鯧鯨鯪鯫鯰鯴鯷鯽鯿鰂鰆鰈鰉鰌鰍鰐鰒鰓鰛鰜鰟鰠鰣鰥鰨鰩鰭鰮鰱鰲鰳鰵鰷鰹鰺鰻鰼鰾鱅鱈鱉鱒鱔鱖鱗鱘鱝鱟鱠鱣鱧鱨鱭鱷鱸鱺鳥鳧鳩鳬鳲鳳鳴鳶鴆鴇鴉鴎鴒鴕鴛鴝鴞鴟鴣鴦鴨鴯鴰鴴鴷鴻鴿鵁鵂鵃鵐鵑鵒鵓鵜鵝鵠鵡鵪鵬鵮鵯'
        '鵰鵲鵷鵾鶄鶇鶉鶊鶏鶓鶖鶘鶚鶡鶥鶩鶪鶬鶯鶲鶴鶹鶺鶻鶼鶿鷀鷁鷂鷄鷉鷊鷓鷖鷗鷙鷚鷥鷦鷫鷯鷲鷳鷴鷸鷹鷺鷽鸂鸇鸊鸌鸏鸕鸘鸚鸛鸝鸞鹵鹸鹹鹺鹼鹽麗麥麩麪麫麯麴麵麹麺麼麽黃黌黒黙點黨黲黴黶黷黽黿鼂鼉鼕鼴齊齋齎齏齒齔齕齗齙齜齟齠齡齢齣齦齧齪齬齲齶齷龍龎龐龑龔龕龜豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂'
        '卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴'
        '零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨑';
    forms constant text :=
        '丢两并乘干龟乱豫亘亚亚佛假传伫布占并来仑价侣局俣系伣侠伡私伥俩俫仓个们幸伦俱俭伟㐽侧侦伪㐷杰伧伞备家佣偬传伛债伤倾偻仅佥侨仆伪侥偾雇价仪俊侬亿侩俭傤傧俦侪尽偿优储俪㑩傩傥俨凶兑儿儿兖内两圆册胄幂净冻凛处凯别删刭则克刹刬刚剥剑剂剐剩剀创铲划札剧刘刽刿剑㓥剂㔉劳效劲敕动务勋胜劳势劝勚劢勋勋励劝匀匦汇匮区'
        '协单恤却即厍厕历厌厉严厣参收敍丛咤吴呐吕吴呙员呗哑念问启哑启唡㖞唤丧吃乔单哟营呛啬唝吗呜唢哔叹喽啯呕啧尝唛哗唠啸叽哓呒啴恶嘘㖊啮咝哒哝哕嗳哙喷吨当咛吓哜尝噜啮咽呖咙向亸喾严嘤啭嗫嚣冁呓啰苏嘱团囱围图囵国围圈园圆图团压坝垭采执坚垩埚尧报场垒块茔垲埘涂冢坞埙盐尘堑垫增坠堕坛坟垯墙垦坛坏垱壤埙压垒圹垆坛坏'
        '垄垅坜坝壮壹卖壶壶壸寿变够梦伙夹奂奥奖奁夺奖奋姹妆姗奸娱娄妇娅娲妫㛀媪妈袅妪妩娴娴婳媭娆婵娇嫱嫒娘嬷嫔婴婶娘㛤娈孙学孪实宫采宽寝实宁审写宽宠宝对专将专寻对导尧尴届尸屃屉屡层屦属冈峰岘岛峡崃昆岗仑峥岽岚岁㟥嵝崭岖岛嵚崂峤峣峄峃崄嵘岭屿岳岿岩峦巅岩巢巯卺卷帅师带归帐带帧帏㡎帼帻帜币帮帱并干几厅广库厕厢废'
        '厩厦庼荫厨厮庙厂庑废广廪庐厅辨贰弑吊弪张强弹别弹弥弯录汇彦雕彨佛后径从从徕复德征征彻应恒耻惠悦悮恼恶怅闷凄恶恼恽恻爱惬悫怆恺忾栗态愠愼惨惭恸惯悫怄怂虑悭庆㥪戚欲忧惫怜凭愦慭惮愤悯怃宪忆恳应怿懔怀蒙怼懑㤽恹惩懒怀悬忏惧慑恋戆戋战戗戬戏战戏戏户户戾拂捍拔择抛拼拜据扩举捝挲挟插搜舍扪挨卷扫抡挜挣挂采揭搔拣'
        '扬换挥搄摇损摇捣扇揾抢摄掴掼搂挚抠抟折掺击捞挦撑挠㧑挢掸拨抚扑揿搅挞挝捡拥掳择击挡㧟担据挤抬捣举拟摈拧搁掷扩撷摆擞撸㧰扰摅撵拢拦撄搀撺携摄攒挛摊搅揽教敚败敍敌数敛毙敩齐斋斓斩断于旗既升时晄晋昼晚晓晕晖旸畅历暂晔历昙晓向暧旷昽晒书曾会胧术东拐栅拐查荣樱枡栈杆栀枧条枭棁弃棋枨枣栋㭎栈栖梾桠检㭏杨枫桢业极'
        '乐槪矩干杩荣榅桤构枪杠样槇梿椠椁椮桨椢椝桩乐枞梁楼标枢㭤样榝权㭴桪朴树桦椫桡桥机椭横檩柽档桧槚检樯梼台槟柠槛柜橹榈栉椟橼栎橱槠栌枥橥榇蘖栊榉樱栏榉权椤栾榄棂缺钦叹欧欢欤欢步齿岁岁历历归殁残殒殇殚僵殓殡㱩歼杀壳壳毁殴每毵牦毡氇气气氢氩氲冰泛泛污污决没冲泽滤况溯泄汹净滨浃泾涚泪凉凄泪渌净凌沦渊涞浅渴济涉'
        '涩溪涣减沨涡测浑凑浈涌汤满沩准沟温浉涢湿沧灭涤荥汇泷滤滞渗卤浒浐滚满渔溇沤汉涟渍涨溆渐浆颍灌泼洁㴋潜润浔溃滗涠涩涩浇涝沄涧渑泽滪泶浍淀㳠浊浓㳡湿泞溁蒙浕济涛㳔滥潍滨溅泺滤滢渎㲿泻沈浏濒泸沥潇潆潴泷濑濑弥潋澜沣滠洒漓滩灏㳕湾滦滟滟灾为乌烃无烧炼炜烟茕焕烦炀㶽煴荧炝热颎炽烨灯炖烧烫焖营灿毁烛烩㶶熏烬焘烁'
        '炉烂争为爷尔床墙牍抵牵荦牦牺犊牺状狭狈狰猎犹狲犸呆狱狮奖兽独狯猃狝狞㺍获猎犷兽獭献猕猡现雕珐珲玮玚琐瑶莹玛玱琏琎玑瑷珰㻅环玙瑸玺璇琼珑璎瓒甁瓯瓮产产亩毕画异叠画当畴叠痉酸瘦疴痖疯疡痪瘗疮疟疭瘘瘘疗痨痫瘅愈疠瘪痴痒疖症疬癞癣瘿瘾痈瘫癫发发皂皑疱皲皱杯盗盏尽监盘卢荡县真眦众困睁睐眍䁖瞒瞆睑蒙眬瞩矫硏碎炮'
        '朱硁硖砗砚埼硕砀砜确码硙砖硵碜碛矶硗䃅硚础碍矿砺砾矾砻秘禄祸祯祎祃御禅礼祢祷秃籼税秆棱禀种称稻谷穗䅟稣积颖稳秾穑秽穰稳获穞窝洼穷窑窎窭窥窜窍窦灶窃龙竖竞笔笋笕䇲个笺筝札节范筑箧筼筿笃筛筚箦篓蓑箪简篑箫筜签帘篮筹䉤箓篯箨籁笼签笾簖篱箩吁粹肃粤粽糁粪粮团粝籴粜丝纟纠纪纣约红纡纥纨纫纹纳纽纾纯纰纼纱纮纸级'
        '纷纭纴纺䌷扎细绂绁绅纻绍绀绋绐绌终弦组䌹绊经绗结绝绦绔绞络绚给绒绖统丝绛绘绝绢绑绡绠绨绣绤绥捆经继续综缍绿绸绻线绶维绹绾纲网绷缀彩纶绺绮绽绰绫绵绲缁紧绯总绿绪绬绱缃缄缂线缉缎缔缗缘缌编缓缅纬缑缈练缏缇致缘绳萦缙缢缒绉缣缊缞缚缜缟缛县纵绦缝缡缩纵缧䌸纤缦絷缕缥总绩绷缫缪纤绣缯织缮缭绕绣缋绳绘系茧缰缳缲'
        '缴䍁绎继缤缱䍀颣缬纩续累缠缨才纤缵缆罐钵䓨坛罂坛罚骂罢罗罴羁芈群羟羡义膻习玩翚翘飜翙耧耢圣闻联聪声耸听聩聂职聍听聋肃胁脉胫唇修脱脑胀肾胨脶脑肿脚肠腽腘肤䏝胶腻胆脍脓脸脐膑脏腊胪脏脔臜卧临台与兴举旧舍铺铺馆舱舣舰舻艰艳艳艺刍苎兹荆庄庄茎荚苋华庵烟苌莱萠万荝莴叶荭荮苇药荤搜莼莳莅苍荪席盖莲苁莼荜卜参蒌蒋'
        '葱茑荫藏荨蒇荞荬艺莸荛蒉荡芜萧蓣蕰荟蓟芗姜蔷荙莶荐萨薰药䓕苎䓓苔荠蓝荩艺药薮䓖苈蔼蔺萚蕲芦苏蕴苹藓蔹茏兰蓠萝蔂处虚虏号亏虬萤蛱蜕蚬蜡蚀猬虾虱蜗蛳蚂萤䗖蝼螀蛰蝈螨虮蝉蛲虫蛏蚁蚃蝇虿蝎蛴蝾蚝蜡蛎蟏蛊蚕蛮众蔑术同胡卫冲卫衮夹袅里补装里制复裈襃袆裤裢褛亵裥裥袯袄裣裆褴袜摆衬袭襕霸核见规觅视觇觉觋觍觎览亲觊觏'
        '觐观觑觉览觌观觞觯触订讣计讯讧讨讦讱训讪讫托记讹讶讼䜣诀讷讻访设许译诉诃诊注证诂诋讵诈诒诏评诐诇诎诅词咏诩询诣试诗诧诟诡诠诘话该详诜诙诖诔诛诓夸志认诳诶诞诱诮语诚诫诬误诰诵诲说说读谁课谇诽谊訚调谄谆谈诿请诤诹诼谅论谂谀谍谞谝谥诨谔谛谐谏谕咨讳谙谌讽诸谚谖诺谋谒谓誊诌谎谜谧谑谡谤谦谥讲谢谣谣谟谪谬谫讴'
        '谨谩哗证谲讥谮识谯谭谱噪谵毁译议让谴护诪誉谫读赞谉变詟䜩雠谗让谰谶赞谠谳溪岂丰竖丰艳猪豮狸猫䝙贝贞贠负财贡贫货贩贪贯责贮贳赀贰贵贬买贷贶费贴贻贸贺贲赂赁贿赅资贾贼赈赊宾赇赒赉赞赐赏赔赓贤卖贱赋赕质赍账赌䞐赖赗赚赙购赛赜贽赘赟赠赞赝赡赢赆赃赑赎赝赣赃赪赶赵趋趱迹践逾踊跄跸迹跖蹒踪跷跶趸踌跻跃䟢踯跞踬蹰'
        '跹蹑蹿躜躏躯车轧轨军轪轩轫轭软转轷轸轱轴轵轺轲轶轻轼较辂辁辀载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辌辑辏输辐辗舆辒毂辖辕辘转辙轿辚轰辔轹轳办辞辫辩农边回递径这连周进迟游运过达违遥逊递远溯适迟绕迁选遗辽迈还迩边逻逦郞郏邮乡郓乡邹邬乡郧邓郑邻郸邺郐邝酂郦醉腌丑酝蒏糖酱医酱酦酿酿衅酾酽释释厘钆钇钌钊钉钋针钓钐扣钏'
        '钒钗钍钕钎䥺钯钫钘钭钥钚钠钝钩钤钣钑钞钮钧钟钙钬钛钪铌铈钶铃钴钹铍钰钸铀钿钾铁巨钻铊铉铇铋铂钷钳铆铅钺钵钩钲钼钽矿铏铰铒铬铪银铳铜铚铣铨铢铭铫铦衔铑铷铱铟铵铥铕铯铐钱铞锐销锈锑锉铝锒锌钡铤铗锋铻锊锓铘锄锃锔锇铓铺锐铖锆锂铽铸锍锯钢锞录锖锫锩铔锥锕锟锤锱铮锛锬锭锜钱锦锚锠锡炼锢错录锰表铼镎锝锨锪钫钔锴'
        '锳炼锅镀锷铡钖锻锽锸锲锘锹锾键锶锗针钟镁锿镅镑镰镕锁镉锤镈镃钨蓥镏铠铩锼镐镇镇镒镋镍镓镌镎镞旋链镆镙镠镝铿锵镗镘镛铲镜镖镂錾镚铧镤镪䥽锈铙铴镣铹镦镡钟镫镢镨䦅锎锏镄镌镰镯镭铁镮铎铛镱铸镬镔鉴鉴镲锧矿镴铄镳镥镧钥镵镶镊镩锣钻銮凿镢镋长门闩闪闫闬闭开闶闳闰闲闲间闵闸阂关阁合阀闺闽阃阆闾阅阅阊阉阎阏阍阈阌'
        '阒板暗闱阔阕阑阇阗阘闿阖阙闯斗关阚阓阐辟阛闼陉陕升阵陷阴陈陆险阳陧队阶陨际隐邻随险隐陇隶只隽杂虽双雏杂鸡离难云电灵沾霡雾霁雳霭叇灵叆靓静靔腼靥巩绱秋鞒缰鞑千鞯韦韧韨韩韪韬鞲韫韵响页顶顷项顺顸须顼颂颀颃预顽颁顿颇领颌颉颐颏颊头颒颊颋颕颔颈颓频赖颓颗题额颚颜颙颛颜显愿颡颠类颟颢顾颤颥显颦颅颞颧风飐飑飒台'
        '刮飓飔飏飖飕飗飘飙飚飞饣饥饤饦饨饪饫饬饭飧饮饴饲饱饰饺饼糍饷养饵饹饽馁饿馂饾余肴馄馃饯馅馆糊糇饧喂馇馎饩馏馊馌馍馒馐馑馓馈馔饥饶飨餍馋馕马驭冯驮驰驯驲驳驿驱驻驽驹驵驾骀驸驶驼驷骂骈骇骃骆骎骏骋骍骓骔骒骑骐骚验骛骗骙䯄骞骘骝腾驺骚骟骡蓦骜骖骠骢驱骅骕骁骣骄验惊驿骤驴骧骥骦骊骉肮髓髅脏体髌髋高发发松胡须'
        '鬓斗闹哄阋斗斗阄郁鬶魉魇鱼鱽鲀鲁鲂鱿鲄鲅鲆鲉鲏鲇鲐鲍鲋鲊鲒鲞鲕鲖鲔鲛鲑鲜鲪鲧鲠鲩鲤鲨鲬鲻鲯鲭鲞鲷鲴鲱鲵鲲鲳鲸鲮鲰鲶鲺鳀鲫鳊鲗䲠鲽鳇䲡鳅鳄鳆鳃鳁鳒鳑鳋鲥鳏鳎鳐鳍鳁鲢鳌鳓鳘鲦鲣鲹鳗鳛鳔鳙鳕鳖鳟鳝鳜鳞鲟鲼鲎鲙鳣鳢鲿鲚鳄鲈鲡鸟凫鸠凫鸤凤鸣鸢鸩鸨鸦鸥鸰鸵鸳鸲鸮鸱鸪鸯鸭鸸鸹鸻䴕鸿鸽䴔鸺鸼鹀鹃鹆鹁鹈鹅鹄鹉鹌鹏鹐鹎'
        '雕鹊鹓鹍䴖鸫鹑鹒鸡鹋鹙鹕鹗鹖鹛鹜䴗鸧莺鹟鹤鹠鹡鹘鹣鹚鹚鹢鹞鸡䴘鹝鹧鹥鸥鸷鹨鸶鹪鹔鹩鹫鹇鹇鹬鹰鹭鸴㶉鹯䴙鹱鹲鸬鹴鹦鹳鹂鸾卤碱咸鹾碱盐丽麦麸面面曲曲面曲面么么黄黉黑默点党黪霉黡黩黾鼋鼌鼍冬鼹齐斋赍齑齿龀龁龂龅龇龃龆龄龄出龈啮龊龉龋腭龌龙厐庞䶮龚龛龟岂更车贾滑串句龟龟契金喇奈懒癞罗萝螺裸逻乐洛烙珞落酪骆乱'
        '卵栏烂兰鸾岚滥蓝褴拉腊蜡廊朗浪狼郞来冷劳掳橹炉卢老芦虏路露鲁鹭碌禄绿菉录鹿论垄弄笼聋牢磊赂雷垒屡楼泪漏累缕陋勒肋凛凌棱绫菱陵读拏乐诺丹宁怒率异北磻便复不泌数索参塞省叶说杀辰沈拾若掠略亮两凉梁粮良谅量励吕女庐旅滤砺闾骊丽黎力历历轹年怜恋撚涟炼琏秊练联辇莲连炼列劣咽烈裂说廉念捻殓帘猎令囹宁岭怜玲莹羚聆铃'
        '零灵领例礼醴隶恶了僚寮尿料乐燎疗蓼辽龙晕阮刘杻柳流溜琉留硫纽类六戮陆伦仑沦轮律栗栗率隆利吏履易李梨泥理痢罹里里里离匿溺吝燐璘蔺邻鳞麟林淋临立笠粒状炙识什茶刺切度拓糖宅洞暴辐行降见廓兀嗀崎';
BEGIN
    EXECUTE format(
        'CREATE FUNCTION dateline.character_variants() RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN %L::jsonb',
        jsonb_object(string_to_array(every, NULL), string_to_array(forms, NULL))
    );
END
$do$;

-- "習" as "习". Of the text's own characters those that have another form are looked up, each once. `load/words.py` does the same.
CREATE FUNCTION dateline.fold_variants(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT coalesce(
        translate(t, string_agg(d.one, '' ORDER BY d.one), string_agg(dateline.character_variants() ->> d.one, '' ORDER BY d.one)), t
    )
    FROM (SELECT DISTINCT s.one FROM string_to_table(t, NULL) AS s (one)) AS d
    WHERE dateline.character_variants() ? d.one
$$;

-- As before (migration 0129), but each character by its one form.
CREATE OR REPLACE FUNCTION dateline.cut_characters(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN t ~ '[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]'
        -- So much that the distinct pairs, some 14 bytes each, stay under the megabyte that a vector may have.
        THEN regexp_replace(
            regexp_replace(
                regexp_replace(
                    dateline.fold_variants(dateline.narrow(left(t, 60000))),
                    '([\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]+)', ' \1 ', 'g'
                ),
                '([\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇])', '\1 \1', 'g'
            ),
            ' [\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]'
            ' ([\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇])',
            ' \1', 'g'
        )
    ELSE t
END;


-- A vector with the parts of its Korean words besides, where the words stand: what a question may ask for by its beginning. A part is two
-- syllables at least, behind two and more, or behind one that goes before names and things (핵무기, 대북): "것이란" has no 이란, "확인도" no 인도.
CREATE FUNCTION dateline.hangul_vector(plain tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN plain::text ~ '[가-힣]{3}'
        THEN (
            SELECT string_agg(dateline.quote_lexeme(substr(f.lexeme, cut.place + 1)) || ':' || array_to_string(f.positions, ','), ' ')::tsvector
            FROM unnest(plain) AS f (lexeme, positions, weights)
            CROSS JOIN LATERAL generate_series(0, CASE WHEN f.lexeme ~ '^[가-힣]{3,}$' THEN least(length(f.lexeme), 16) - 2 ELSE 0 END) AS cut (place)
            WHERE cut.place <> 1 OR f.lexeme ~ '^[핵대북러한미중일신반친탈주방남군]'
        )
    ELSE plain
END;

CREATE OR REPLACE FUNCTION dateline.search_vector(lang text, t text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN lang = 'tr' THEN dateline.turkish_vector(dateline.plain_vector(lang, t))
    WHEN lang IN ('en', 'ru') THEN dateline.plain_vector(lang, t)
    -- A vector may have a megabyte: a book's words are not taken apart.
    WHEN length(t) > 60000 THEN dateline.plain_vector(lang, dateline.cut_characters(t))
    ELSE dateline.hangul_vector(dateline.plain_vector(lang, dateline.cut_characters(t)))
END;

-- A Korean word as a question: by its beginning, and parted, as printers write it with a blank or a dot (무기거래, "무기 거래"; 북러, "북·러").
CREATE FUNCTION dateline.hangul_question(word text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT string_agg(form, ' | ')::tsquery
    FROM (
        SELECT dateline.quote_lexeme(word) || ':*' AS form
        UNION ALL
        SELECT '(' || dateline.quote_lexeme(left(word, place)) || ':* <-> ' || dateline.quote_lexeme(substr(word, place + 1)) || ':*)'
        FROM generate_series(2, length(word) - 2) AS place
        WHERE length(word) <= 10
        UNION ALL
        SELECT '(' || array_to_string(regexp_split_to_array(word, ''), ' <-> ') || ':*)'
        WHERE length(word) <= 3 AND word ~ '^[남북한미중일러]+$'
    ) AS f (form)
$$;

-- As before (migration 0129), and Korean words by their parts; "북·러" is 북러.
CREATE OR REPLACE FUNCTION dateline.other_question(t text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
    characters constant text := '[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇]';
    paired boolean := t ~ characters;
    named text := regexp_replace(t, '(?<![가-힣])([남북한미중일러])[·‧ㆍ・∙-](?=[남북한미중일러](?![가-힣][가-힣]))', '\1', 'g');
    question tsquery := dateline.without_accents(
        dateline.web_question('pg_catalog.simple', CASE WHEN paired THEN dateline.pair_question(named) ELSE dateline.narrow(named) END)::text
    )::tsquery;
    word text;
    stem text;
BEGIN
    FOREACH word IN ARRAY dateline.question_keys(question) LOOP
        IF word ~ '^[가-힣]{2,}$' THEN
            stem := substring(word FROM '^([가-힣]{2,})(?:에서|에게|까지|부터|으로|에는|에도)$');
            stem := coalesce(stem, substring(word FROM '^([가-힣]{3,})[은는이가을를의에와과도로]$'), word);
            question := ts_rewrite(question, word::tsquery, dateline.hangul_question(stem));
        ELSIF paired AND length(word) = 1 AND word ~ characters THEN
            question := ts_rewrite(question, dateline.quote_lexeme(word)::tsquery, (dateline.quote_lexeme(word) || ':*')::tsquery);
        ELSIF word ~ '^[а-яєіїґ’'']{3,}$' AND t !~ '[ыэъё]' THEN
            question := ts_rewrite(
                question, dateline.quote_lexeme(word)::tsquery,
                (
                    SELECT string_agg(dateline.quote_lexeme(form), ' | ')
                    FROM unnest(dateline.ukrainian_forms(word) || word) AS form
                )::tsquery
            );
        END IF;
    END LOOP;
    RETURN question;
END
$$;

-- What was stored before is read again: what is neither Turkish, English nor Russian, and has Chinese characters or Hangul.
UPDATE dateline.search_text AS s
SET
    original = setweight(dateline.search_vector(v.lang, coalesce(v.title, '')), 'A') || dateline.search_vector(v.lang, v.body)
    || dateline.topic_words(v.version_id, v.lang)
FROM dateline.article_version AS v
WHERE
    s.version_id = v.version_id AND s.lang NOT IN ('tr', 'en', 'ru') AND v.lang NOT IN ('tr', 'en', 'ru')
    AND (v.title ~ '[\u4e00-\u9fff\uf900-\ufaff가-힣]' OR v.body ~ '[\u4e00-\u9fff\uf900-\ufaff가-힣]');
