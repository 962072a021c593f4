/**
 * The words a passphrase is drawn from: 2,048 short English ones that are easy to say, to spell and to tell apart.
 * Their number is a power of two, so that each is worth whole bits: eleven.
 */
export const passphraseWords: readonly string[] = `
able accent accept acid acorn acre action actor adapt admit adopt advice affair agent agree ahead airport
airy aisle alarm album alder alert alike alive alley allow alloy almond alone along alpha amaze amber ample
amuse anchor angle animal ankle answer antler anvil apart appear apple apply apricot april apron arcade arch
archer arctic area arena argue aroma arrive arrow artist ascend aside asleep aspen assist atlas atom attach
attend attic audio august aunt author autumn avenue avoid awake award away awning axis axle azure baby back
bacon badge bagel bake baked baker balance balcony ball ballet balloon balmy bamboo banana band bandage
banjo bank banner barber bargain bark barley barn barrel barrow basic basil basin basket batch bath beach
beacon bead beaker beam bean bear beard beat beauty beaver become beech beef beetle begin behave behind bell
bellow belt bench bend beret berry beside best better bicycle bike bill bingo birch bird biscuit bison bite
black blade blanket blaze blend blink block bloom blossom blouse blue blush board boat bobcat body boil bold
bolt bonus book boost boot border borrow boss bottle bottom bounce bowl brain branch brand brass brave bravo
bread break breeze brick bridge brief bright bring brisk broad bronze brook broom brother brown brunch brush
bubble bucket buckle budget buffalo build bulb bumper bundle bunny burrow burst bush bustle busy butler
butter button buyer buzz cabbage cabin cable cactus cage cake calico calm camel camera camp canal canary
candid candle candy canoe canvas canyon cape captain caramel caravan carbon card care cargo carpet carrot
carry cart carve case cash cashew castle casual catch cattle cause cave cedar ceiling celery cello cement
central century cereal certain chain chair chalk chance change channel chapter charm chart chase cheap check
cheek cheese cherry chess chest chicken chief child chimney chin chip chive choice choir choose chord chorus
cider cinder cinema circle circus citizen citrus city civil claim clap class classic clay clean clear clerk
clever cliff climate climb clock close cloth cloud clover clown club clue coach coal coast coat cobalt cobra
cocoa coconut code coffee coin cold collar column comb combine comet comfort comic comma common compass
compost concert condor cone convoy cook cookie cool copper copy coral core cork corn corner corral correct
cosmos cost cottage cotton couch count country county couple coupon courage course cover coyote cozy crab
cradle craft crane crayon cream create credit creek crew cricket crimson crisp crocus crop cross crowd crown
cruise crumb crunch crust crystal cube cuckoo culture curb curl current curry cursor curtain curve cushion
custom cycle dahlia dairy daisy dance daring dark dash data date dawn dear debate decade decent decide deck
deep degree delay deliver delta deluxe denim dentist depend depot depth deputy desert design desk detail
develop device dial dialog diamond diary dice diesel diet differ digital dinner direct dish display distant
ditch dive divide doctor doll dollar dolphin domain dome donkey doodle door double dough dove down dozen
draft dragon drama draw drawer dream dress drift drill drink drive driver drizzle drop drum duck duet dugout
dune duplex dusk dust duty dynamo eager eagle early earn earth ease easel east easy echo edge edit editor
effect effort eight elbow elder elect elegant eleven embark ember emerald emerge employ empty enable energy
engage engine enjoy enough enter entire entry epic equal equator equip erase escape essay estate ethics
evening event evolve exact example excite excuse exhibit exit exotic expand expect expert explain explore
export express extend extra eyebrow fable fabric face fact factor factory fair fairy falcon fall family
famous fancy farm farmer fashion fast father faucet feast feather feature feed feel feline fellow fence fern
ferret ferry fetch fiber fiction fiddle field fifty figure file fill film filter final finch find fine
finger finish fire firm first fish five flag flake flame flash flask flat fleet flight flint flip float
flock floor flow flower fluent fluff flute foam focus fold folder folk follow food foot force forest forget
fork form formal fort fortune forty forum forward fossil found four frame free freeze freight fresh friday
fridge friend fringe frog front frost frosty fruit fudge fuel full funnel funny future gadget gain galaxy
gallery gallon gallop game garage garden garlic gate gather gaze gear general gentle gesture geyser ghost
giant gift giggle ginger giraffe give glacier glad glance glass glaze glide glimpse globe glory glove glow
glue goat gold golf good gopher govern gown grace grade grain grammar grand granite grant grape graph grass
gravel gravity gravy great green greet grid grill grin grip grocer ground group grove grow growth guard
guess guest guide guitar habit half hall halo hammer hammock hand handle handy happy hard harp harvest hatch
haven hawk hazel head health heart heat heavy hedge height hello helmet help herb herd hero heron hidden
high hike hill hint history hobby hockey hold holiday hollow home honest honey hood hook hope horizon horn
horse hostel hotel hour hourly house hover huge human humble hummus hundred hungry hunt hurry husky icicle
icing icon idea ideal iguana image imagine impact import improve inch include income index indigo indoor
infant inform inlet inner input inquire insect inside inspire install instant intend invent invest invite
iris iron island item ivory jacket jaguar january jasmine jazz jeans jelly jetty jewel jigsaw join joke
jolly journal journey joyful judge juggle juice july jumbo jump june jungle junior juniper junk just kayak
keen keep kennel kernel kettle kick kimono kind kindly king kiosk kitchen kite kitten kiwi knee knife knock
knot koala label lace ladder ladle lady lagoon lake lamb lamp land lane lantern laptop large last late later
laugh launch laundry laurel lava lawn lawyer layer layout lazy lead leader leaf league lean learn leather
leave lecture ledger left legal legend lemon lend length lens lentil lesson letter lettuce level lever
library life lift light like lilac lily limb lime limit line linen lineup link lion liquid list listen
little live lively lizard llama load loaf lobby lobster local lock locker locket lodge logic long look loop
loose lottery lotus loud lounge love loyal lucky luggage lumber lunar lunch luster luxury lynx lyric machine
magic magnet magnify magpie major make mallet mammal manage mango manner mansion maple marble march margin
marine mark market maroon marsh mascot mask master match math matter maximum meadow meal mean measure medal
media medium meet mellow melody melon melt member memory mend mention menu merit merry mesh message metal
meteor method midday middle mighty mile milk mill miller million mimic mind mineral minimum minnow mint
minute mirror miss mist mitten mobile model modern modest moment monday money monitor monkey month mood moon
moose morning morsel mosaic moss motel mother motion motor mouse mouth move movie muesli muffin mule mumble
mural muscle museum music mustard mutual mystery myth nail name napkin narrow nation native nature navy near
neat neck nectar need needle nephew nerve nest nettle network neutral news next nice nickel niece night
nimble nine noble noise nomad noodle normal north nose note notice nougat novel nugget number nurse nutmeg
nylon oasis object oblong observe obtain ocean october octopus offer office olive onion onward opal open
opera optic option orange orbit orchard orchid order origin ostrich other otter outdoor outer outfit outing
outline output outside oval oven over owner oxygen oyster pace pack package paddle page paint pair palace
palm pancake panda panel panther pants papaya paper parade parcel pardon parent park parrot parsley part
partner party pass past pasta pastry patch path patient patio patrol pattern pause pave peach peacock peak
peanut pearl pebble pedal pelican pencil penguin penny peony people pepper perch perfect perform perfume
period permit person phone photo phrase piano pick pickle picnic picture piece pigeon pillow pilot pinch
pine pink pioneer pipe pirate pitch pivot pizza place plain planet plank plant plate play player plenty plot
plug plum plus pocket podium poem poet point polar pole polish polite polka pollen pond pony pool poplar
poppy popular porch port portion post poster potato pottery pouch powder power praise prefer premium prepare
present press pretty price pride primary prince print prism private prize problem process produce profit
program project promise proof proper protect proud provide prune public pudding puddle pull pulley pulse
pump pumpkin punch pupil puppet puppy pure purple purpose purse push puzzle pyramid quack quail quality
quantum quarry quarter quartz queen quest queue quick quiet quill quilt quince quite quiz quota quote rabbit
raccoon race radar radio radish radius raft rail rain rainbow raise raisin ramp ranch random range rapid
rare rate raven ravine reach react read ready real realm reason rebuild recall receive recent recipe record
reduce reef reflect refresh refund region relax relay release relief rely remain remark remedy remind remote
renew rent repair repeat reply report rescue reserve resist resort respect rest result retail retro return
reveal review reward rhyme rhythm ribbon rice rich riddle ride ridge right rigid ring ripe ripple rise river
road roar roast robe robin robot rock rocket rodeo role roof room root rope rose rotate rough round rover
royal rubber ruby rudder rule ruler runner rural rustic saddle safari safe saffron sage sail sailor salad
salmon salon salt salute same sample sand sandal satin saturn sauce save scale scallop scarf scene scenic
scent school science scissor scooter scope score scout scrap screen screw script scroll seal search season
seat second secret section seed seek seesaw select sell senate senior sense sequel serene series serve
sesame session settle seven shade shadow shake shape share shark sharp shed sheep sheet shelf shell shelter
shield shift shine ship shirt shoe shop shore short shout shovel show shower shrimp shrub shut sibling side
sign signal silence silk silly silver similar simmer simple singer single siren sister site size skate
sketch skill skip skirt slate sleep sleeve sleigh slice slide slim slope slow small smart smile smoke smooth
snack snail snap snow soap soccer social sock soda sofa soft soil solar solid solo solve song soon sort
sound soup source south space spade spare spark sparrow speak special speech speed spell sphere spice spider
spin spinach spiral spirit splash split sponge spoon sport spot spray spread spring sprout spruce square
squash squid stable stack stadium staff stage stair stamp stand star start state station statue stay steady
steam steel steep stem step stereo stick still stir stitch stock stone stool stop store storm story stove
strange straw stream street stretch string stripe strong student studio study stuff sturdy style subject
submit subway sudden sugar suggest suit summer summit sunday sunny sunset super superb supper supply support
sure surf surface survey sushi swallow swan swap sweater sweet swift swim swing switch symbol syrup system
table tablet tack tackle tail tailor take talent talk tall tandem tango tank tape target tart task taste
tavern taxi teach teacup team teapot tell temple tennis tent term test text thank theme theory thick thimble
thing think third thread three thrive throat throne throw thumb thunder ticket tide tidy tiger tile timber
time tinsel tiny title toast today toffee token tomato tone tongue tonight tool tooth topaz topic torch
total totem touch tour towel tower town track trade traffic trail train transit travel tray treat treaty
tree trend trial trick trip triple tripod trolley trophy trouble trout truck true trumpet trunk trust truth
tube tulip tuna tundra tunnel turban turkey turn turnip turtle tutor tuxedo twenty twig twin twist type
typical typist ultra umpire uncle under unfold uniform union unique unit unite unity unlock upbeat update
uphill upper upward urban urge useful user usher usual utmost vacant vacuum valid valley value valve vanilla
vanish variety various vase vast vault vector velvet vendor venture venue verb verse version vessel vest
veteran vibrant victory video view villa village vine vintage violet violin virtue vision visit visual vital
vivid vocal voice volcano volley volume vote voyage wafer waffle wagon waist wait wake walk wall wallet
walnut walrus wander want warm wash watch water wave weasel weather weave wedding week weekend welcome west
whale wheat wheel whisk whisper whistle white whole wicker wide wild willow wind window wine wing winner
winter wire wisdom wise wish wizard wolf wonder wood wool word work world worth woven wrap wreath wren wrist
yard yarn year yellow yodel yoga yogurt young youth zebra zenith zero zigzag zinc zipper zodiac zone
`
  .trim()
  .split(/\s+/);
